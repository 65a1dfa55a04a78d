/** The built browser preview (dist/h5) in a real Chromium, on the screen of a small phone. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

const FOLDER = path.resolve('dist/h5');
const PATIENCE = 15_000;
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** One shopper's browser: its own storage, closed with the preview. */
export interface Visit {
  readonly page: Page;
  /** What went wrong on the page so far: errors thrown and logged. */
  readonly errors: readonly string[];
  /** Opens a path of the mini program (`/pages/feed/index?…`) and waits until it says something. */
  open(url: string): Promise<void>;
  /** The page on top of the stack: those below stay in the document. */
  top(): Locator;
  /** The words that are seen of the page on top. */
  text(): Promise<string>;
  /** Taps visible words or a label, exactly so; the first of several unless told otherwise. */
  tap(words: string, index?: number): Promise<void>;
  /** Waits until the words are seen on the page on top. */
  sees(words: string | RegExp): Promise<void>;
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

function visitOf(page: Page, address: string): Visit {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.setDefaultTimeout(PATIENCE);
  const top = () => page.locator('.taro_page_show').last();
  return {
    page,
    errors,
    top,
    async open(url) {
      // `load` does not always come in a page that is driven by its hash.
      await page.goto(`${address}#${url}`, { waitUntil: 'commit' });
      await top().locator('taro-view-core').first().waitFor();
    },
    text: () => top().innerText(),
    async tap(words, index = 0) {
      const exact = page.getByText(words, { exact: true }).or(page.getByLabel(words, { exact: true }));
      await exact.and(page.locator(':visible')).nth(index).click();
    },
    async sees(words) {
      await top().getByText(words).first().waitFor();
    },
  };
}

export interface Preview {
  visit(options?: PreviewOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts the server and the browser: once for a test file. */
export async function openPreview(): Promise<Preview> {
  const { address, close } = await serveFolder();
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
      return visitOf(await context.newPage(), address);
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
