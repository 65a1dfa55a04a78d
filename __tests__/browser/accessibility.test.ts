import { installAxe, offences } from '../support/browser/axe';
import { eventfulShop } from '../support/browser/eventful-shop';
import { allPages, SHEETS, visitsOf } from '../support/browser/visits';
import { openPreview, type BrowserSession, type Preview } from '../support/preview';

let preview: Preview;
let session: BrowserSession;
let visits: Readonly<Record<string, string>>;

beforeAll(async () => {
  preview = await openPreview();
  const { storage, week } = await eventfulShop();
  visits = visitsOf(week);
  session = await preview.visit();
  // The simulated seller would answer after a minute.
  await session.page.clock.setFixedTime(Date.now());
  await session.page.emulateMedia({ reducedMotion: 'reduce' });
  await installAxe(session.page);
  await session.page.addInitScript((entries) => {
    if (localStorage.length > 0) return;
    for (const [key, data] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify({ data }));
  }, storage);
});
afterAll(() => preview.close());

/** Opens the page as a link does, and waits until it has its content and nothing moves. */
async function open(page: string): Promise<void> {
  await session.page.goto('about:blank');
  await session.open(`/${page}${visits[page] ?? ''}`);
  await session.top().locator('[aria-label="正在加载"]').first().waitFor({ state: 'hidden' });
  await standStill();
}

const standStill = () =>
  session.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

const dialog = () => session.page.getByRole('dialog').and(session.page.locator(':visible'));

it.each(allPages())('%s can be seen and read by everyone', async (page) => {
  await open(page);
  expect(await offences(session.page)).toEqual([]);
});

describe.each(SHEETS)('the sheet of $page behind $button', ({ page, button }) => {
  it('can be seen and read by everyone, and the keyboard stays inside until Escape', async () => {
    await open(page);
    const opener = session.top().getByRole('button', { name: button }).and(session.page.locator(':visible')).first();
    await opener.click();
    await dialog().waitFor();
    await standStill();
    expect(await offences(session.page)).toEqual([]);

    const isInside = () => dialog().evaluate((element) => element.contains(document.activeElement));
    const stops = await dialog().locator('[tabindex="0"], input, textarea').count();
    for (let stop = 0; stop <= stops; stop += 1) {
      await session.page.keyboard.press('Tab');
      expect(await isInside()).toBe(true);
    }

    await session.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });
});

it('taps with the keyboard what has the focus', async () => {
  await open('pages/goods/index');
  await session.top().getByRole('button', { name: '立即购买' }).focus();
  await session.page.keyboard.press('Enter');
  await dialog().waitFor();
  await session.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
});

it('says aloud that something is in the cart', async () => {
  await open('pages/goods/index');
  await session.top().getByRole('button', { name: '加入购物车' }).click();
  await dialog().getByRole('button', { name: '加入购物车' }).click();
  await session.page.getByRole('status').getByText('放进购物车了').waitFor({ state: 'attached' });
});

it('finds a planted picture without words, a button without a name and pale words', async () => {
  await open('pages/mine/index');
  await session.top().evaluate((page) => {
    page.insertAdjacentHTML(
      'afterbegin',
      '<img src="/assets/tabs/cart.png"><div role="button" tabindex="0"></div><p style="color: #ccc; background: #fff">淡淡的字</p>',
    );
  });
  const found = await offences(session.page);
  expect(found.map((offence) => offence.split(': ').slice(0, -1)[0])).toEqual(
    expect.arrayContaining(['image-alt', 'aria-command-name', 'color-contrast', 'dark']),
  );
});
