/** Opens the built browser preview (dist/h5) in Chromium, with the screen size of a small phone. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** Also used by the jest environments, which are CommonJS without types. */
const shiftDate: (aheadMs: number) => void = require('./clocked/shift-date.cjs');

const FOLDER = path.resolve('dist/h5');
const TIMEOUT = 15_000;
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

interface Served {
  readonly address: string;
  close(): Promise<void>;
}

interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** A browser session with its own storage; closed with the preview. */
export interface BrowserSession {
  readonly page: Page;
  /** Of the preview: the page around the shop. */
  readonly address: string;
  /** Errors thrown or logged on the page so far. */
  readonly errors: readonly string[];
  /** Opens a path of the mini program (`/pages/feed/index?…`), without the page around the shop, and waits until it is rendered. */
  open(url: string): Promise<void>;
  /** The page on top of the stack; those below remain in the document. */
  top(): Locator;
  /** The visible text of the page on top. */
  text(): Promise<string>;
  /** Taps an element by its exact visible text or label; by default the first of several. */
  tap(text: string, index?: number): Promise<void>;
  /** Waits until the text is visible on the page on top. */
  waitForText(text: string | RegExp): Promise<void>;
}

interface Server {
  serve(folder: string): Promise<Served>;
}

async function serveFolder(): Promise<Served> {
  if (!existsSync(path.join(FOLDER, 'index.html')))
    throw new Error('nothing is built in dist/h5: run `npm run build:h5`');
  const { serve }: Server = require(path.resolve('config/scripts/serve.cjs'));
  return serve(FOLDER);
}

function createSession(page: Page, address: string): BrowserSession {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.setDefaultTimeout(TIMEOUT);
  const top = () => page.locator('.taro_page_show').last();
  const shop = new URL('shop.html', address);
  shop.search = new URL(address).search;
  return {
    page,
    address,
    errors,
    top,
    async open(url) {
      // `load` does not always fire when only the hash changes.
      await page.goto(`${shop.href}#${url}`, { waitUntil: 'commit' });
      await top().locator('taro-view-core').first().waitFor();
    },
    text: () => top().innerText(),
    async tap(text, index = 0) {
      const exact = page.getByText(text, { exact: true }).or(page.getByLabel(text, { exact: true }));
      await exact.and(page.locator(':visible')).nth(index).click();
    },
    async waitForText(text) {
      await top().getByText(text).first().waitFor();
    },
  };
}

export interface Preview {
  visit(options?: PreviewOptions): Promise<BrowserSession>;
  close(): Promise<void>;
}

/** The machine's time, which the tests' `Date` does not tell. */
const realNow = () => performance.timeOrigin + performance.now();

/** Starts the server and the browser, once per test file. */
export async function openPreview(): Promise<Preview> {
  return openBrowser(await serveFolder());
}

/** Opens a browser on a preview that is served; both are closed together. */
export async function openBrowser({ address, close }: Served): Promise<Preview> {
  const executablePath = process.env['CHROMIUM'] ?? '';
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    async visit({ width = 375, height = 667, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: 2,
        hasTouch: true,
        colorScheme: dark ? 'dark' : 'light',
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      });
      await context.addInitScript(shiftDate, Date.now() - realNow());
      return createSession(await context.newPage(), address);
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
