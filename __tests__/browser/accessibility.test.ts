import { installAxe, offences } from '../support/browser/axe';
import { eventfulShop } from '../support/browser/eventful-shop';
import { inversions } from '../support/browser/reading-order';
import { allPages, SHEETS, visitsOf } from '../support/browser/visits';
import { misnamedButtons, silentPictures } from '../support/browser/words';
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

/** Opens the page as a link inside the shop does, and waits until it has its content and nothing moves. */
async function open(page: string, query = visits[page] ?? ''): Promise<void> {
  await session.open(`/${page}${query}`);
  await session.page.locator(`.taro_page_show[id^="/${page}"]`).last().locator('taro-view-core').first().waitFor();
  await session.top().locator('[aria-label="正在加载"]').first().waitFor({ state: 'hidden' });
  await standStill();
}

const standStill = () =>
  session.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

const buttonOf = (name: string | RegExp) =>
  session.top().getByRole('button', { name }).and(session.page.locator(':visible')).first();

const dialog = () => session.page.getByRole('dialog').and(session.page.locator(':visible'));

const holdsFocus = () => dialog().evaluate((element) => element.contains(document.activeElement));

async function pressEveryStop(): Promise<void> {
  const stops = await dialog().locator('[tabindex="0"], input, textarea').count();
  for (let stop = 0; stop <= stops; stop += 1) {
    await session.page.keyboard.press('Tab');
    expect(await holdsFocus()).toBe(true);
  }
}

describe.each(allPages())('%s', (page) => {
  beforeAll(() => open(page));

  it('can be seen and read by everyone', async () => {
    expect(await offences(session.top())).toEqual([]);
  });

  it('is read in the order in which it is seen, every picture and every button by its words', async () => {
    expect(await inversions(session.top())).toEqual([]);
    expect(await silentPictures(session.top())).toEqual([]);
    expect(await misnamedButtons(session.top())).toEqual([]);
  });

  for (const button of SHEETS[page] ?? [])
    it(`has behind ${button} a sheet for everyone, which has the focus until Escape gives it back`, async () => {
      await buttonOf(button).click();
      await session.page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]'));
      await standStill();
      expect(await offences(dialog())).toEqual([]);
      expect(await inversions(dialog())).toEqual([]);
      expect(await silentPictures(dialog())).toEqual([]);
      expect(await misnamedButtons(dialog())).toEqual([]);
      await pressEveryStop();
      await session.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      expect(await buttonOf(button).evaluate((opener) => opener === document.activeElement)).toBe(true);
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

it('says aloud what the kind that is chosen costs, and how many are left', async () => {
  await open('pages/goods/index', '?id=runner');
  await session.waitForText('手织茶席');
  await buttonOf('立即购买').click();
  const said = await dialog().getByRole('status').filter({ hasText: '手织茶席' }).elementHandle();
  await dialog().getByRole('button', { name: /^柿染/ }).click();
  // The same place as before the choice: a new one is not read.
  await session.page.waitForFunction((place) => /¥128.*剩 4 件/s.test(place?.textContent ?? ''), said);
});

it('says aloud what is wrong in a form', async () => {
  await open('account/addresses/edit/index');
  await buttonOf('保存').click();
  await session.top().getByRole('alert').getByText('手机号是 1 开头的 11 位数字。').waitFor();
});

it('finds a planted picture without words, a button without a name and pale words', async () => {
  await open('pages/mine/index');
  await session.top().evaluate((page) => {
    page.insertAdjacentHTML(
      'afterbegin',
      '<img src="/assets/tabs/cart.png"><div role="button" tabindex="0"></div><p style="color: #ccc; background: #fff">淡淡的字</p>',
    );
  });
  const found = await offences(session.top());
  expect(found.map((offence) => offence.split(': ').slice(0, -1)[0])).toEqual(
    expect.arrayContaining(['image-alt', 'aria-command-name', 'color-contrast', 'dark']),
  );
});

it('finds a planted row out of order, a silent picture and a button by another name', async () => {
  const planted = `<section>
    <div style="display: flex; flex-direction: row-reverse"><p>先读</p><p>先看</p></div>
    <img src="/assets/tabs/cart.png" alt="">
    <div role="button" aria-label="不再收藏">已收藏</div>
  </section>`;
  await session.top().evaluate((page, html) => page.insertAdjacentHTML('afterbegin', html), planted);
  const section = session.top().locator('section');
  expect(await inversions(section)).toEqual(['「先读」 is read before 「先看」']);
  expect(await silentPictures(section)).toHaveLength(1);
  expect(await misnamedButtons(section)).toEqual(['「已收藏」 is named 「不再收藏」']);
});
