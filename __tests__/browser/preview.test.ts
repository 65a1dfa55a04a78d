import type { Frame } from 'playwright-core';

import { openPreview, type BrowserSession, type Preview } from '../support/preview';

const WIDE = { width: 1280, height: 800 };
const CUP = '/pages/goods/index?id=gaiwan';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** The document of the shop. */
function shopOf({ page }: BrowserSession): Frame {
  const shop = page.frames().find((frame) => frame.url().includes('shop.html'));
  if (!shop) throw new Error('no shop is open');
  return shop;
}

/** What the phone shows. */
const shown = ({ page }: BrowserSession) => page.frameLocator('iframe').locator('.taro_page_show').last();

const waitForText = (session: BrowserSession, text: string) => shown(session).getByText(text).first().waitFor();

/** Opens the page around the shop with this query and page of the shop. */
async function open(session: BrowserSession, query = '', path = '/pages/feed/index'): Promise<void> {
  await session.page.goto(`${session.address}${query}#${path}`, { waitUntil: 'commit' });
  await shown(session).locator('taro-view-core').first().waitFor();
}

const visitAt = async (query = '', path?: string) => {
  const session = await preview.visit(WIDE);
  await open(session, query, path);
  return session;
};

const choose = ({ page }: BrowserSession, control: string, value: string) =>
  page.locator(`input[name="${control}"][value="${value}"]`).check();

const choiceOf = ({ page }: BrowserSession, control: string) => page.locator(`input[name="${control}"]:checked`);

/** Runs in the shop. */
const sizeOf = (shop: Frame) => shop.evaluate(() => [window.innerWidth, window.innerHeight]);

describe('the bar above the shop', () => {
  it('has the title of the page, home where it was opened first, and back from there on', async () => {
    const session = await visitAt('', CUP);
    const { page } = session;
    await page.getByRole('heading', { name: '好物', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '返回' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: '回首页' }).click();
    await waitForText(session, '在卖的好物');
    await page.getByRole('heading', { name: '动态', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /返回|回首页/ }).count()).toBe(0);

    await shown(session).getByText('薄胎盖碗').first().click();
    await page.getByRole('heading', { name: '好物', exact: true }).waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('heading', { name: '动态', exact: true }).waitFor();
    expect(session.errors).toEqual([]);
  });

  it('stands above the shop alone in a narrow window', async () => {
    const session = await preview.visit({ width: 390, height: 844 });
    await open(session);
    expect(await session.page.locator('.bar').boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 44 });
    expect(await sizeOf(shopOf(session))).toEqual([390, 800]);
    expect(await session.page.getByRole('radio').count()).toBe(0);
    expect(await session.page.getByRole('button').count()).toBe(0);
  });
});

it('the phone stands in the middle of a wide window, with its fixed bars', async () => {
  const session = await visitAt('', '/account/addresses/edit/index');
  const phone = await session.page.locator('.device').boundingBox();
  const save = await shown(session).getByText('保存').boundingBox();
  expect(phone?.width).toBe(430);
  expect(phone?.x).toBeCloseTo((WIDE.width - 430) / 2, 0);
  expect(save?.x).toBeGreaterThanOrEqual(phone?.x ?? Infinity);
  expect((save?.x ?? Infinity) + (save?.width ?? 0)).toBeLessThanOrEqual((WIDE.width + 430) / 2);
  expect(save?.y).toBeGreaterThan(680);
});

describe('the state', () => {
  it('is in the address, which opens the same again', async () => {
    const session = await visitAt('?net=fast&look=dark', CUP);
    await choose(session, 'text', '1.25');
    await choose(session, 'pay', 'failed');
    await session.page.waitForURL((url) => url.search === '?pay=failed&look=dark&text=1.25');
    expect(decodeURIComponent(new URL(session.page.url()).hash)).toBe(`#${CUP}`);
    await session.page.reload();
    await shown(session).locator('taro-view-core').first().waitFor();
    for (const [control, value] of [
      ['net', 'fine'],
      ['pay', 'failed'],
      ['look', 'dark'],
      ['text', '1.25'],
    ] as const)
      expect(await choiceOf(session, control).getAttribute('value')).toBe(value);
  });

  it('is chosen by the keyboard too', async () => {
    const session = await visitAt();
    await choiceOf(session, 'net').focus();
    await session.page.keyboard.press('ArrowRight');
    await session.page.waitForURL((url) => url.search === '?net=slow');
  });
});

describe('who has the phone', () => {
  it('finds a cart of their own, and only the seller the desk', async () => {
    const session = await visitAt('', CUP);
    await shown(session).getByText('加入购物车').click();
    await session.page.frameLocator('iframe').getByText('加入购物车', { exact: true }).last().click();
    await open(session, '', '/pages/cart/index');
    await waitForText(session, '薄胎盖碗');

    await choose(session, 'as', 'another');
    await waitForText(session, '购物车');
    await expect(shown(session).innerText()).resolves.not.toContain('薄胎盖碗');
    await open(session, '?as=another', '/desk/home/index');
    await waitForText(session, '这里只有掌柜进得来');

    await choose(session, 'as', 'seller');
    await waitForText(session, '今天下单');
    await choose(session, 'as', 'shopper');
    await open(session, '', '/pages/cart/index');
    await waitForText(session, '薄胎盖碗');
    expect(session.errors).toEqual([]);
  });

  it('opens what was shared by somebody else', async () => {
    const session = await visitAt('', CUP);
    await waitForText(session, '来历');
    await session.page.getByRole('button', { name: '转发这一页' }).click();
    await session.page.getByRole('button', { name: '另一位' }).click();
    await session.page.waitForURL((url) => url.search === '?as=another&by=chat');
    await waitForText(session, '来历');
    expect(new URL(session.page.url()).hash).toBe(`#${CUP}&s=c`);
  });
});

describe('how she comes', () => {
  it('by a code: the feed reads it and opens its page', async () => {
    const session = await visitAt();
    await session.page.getByRole('combobox').selectOption(CUP);
    await waitForText(session, '来历');
    await choose(session, 'by', 'code');
    await waitForText(session, '来历');
    await session.page.getByRole('button', { name: '返回' }).waitFor();
    expect(await session.page.getByRole('img', { name: '这一页的码' }).isVisible()).toBe(true);
  });

  it('by a code that a phone scanned', async () => {
    const session = await visitAt('?c=1ggaiwan~oX');
    expect(await choiceOf(session, 'by').getAttribute('value')).toBe('link');
    await waitForText(session, '在卖的好物');
  });

  it('by Moments: a single page, which leads to the mini program', async () => {
    const session = await visitAt('', CUP);
    await choose(session, 'by', 'moments');
    await waitForText(session, '这里只能看');
    await session.page.getByRole('button', { name: '前往小程序' }).click();
    await waitForText(session, '立即购买');
    await expect(shown(session).innerText()).resolves.not.toContain('这里只能看');
  });

  it('only in ways that the page knows', async () => {
    const session = await visitAt('', '/account/coupons/index');
    await session.page.locator('input[name="by"][value="moments"]:disabled').waitFor({ state: 'attached' });
    expect(await session.page.locator('input[name="by"]:disabled').count()).toBe(1);
  });
});

describe('what she meets', () => {
  it('no network, at once, and a network again', async () => {
    const session = await visitAt('', '/pages/mine/index');
    await choose(session, 'net', 'gone');
    await shown(session).getByText('全部订单').click();
    await waitForText(session, '没连上网');
    await choose(session, 'net', 'fine');
    await shown(session).getByText('再试一次').click();
    await waitForText(session, '还没有订单');
  });

  it('a later day', async () => {
    const session = await visitAt('?time=8d');
    const ahead = await shopOf(session).evaluate(
      () => Date.now() - (window.parent as typeof globalThis & Window).Date.now(),
    );
    expect(Math.round(ahead / 86_400_000)).toBe(8);
  });

  it('the dark, in the shop and in the bar above it', async () => {
    const session = await visitAt();
    // Otherwise the browser gives every document the theme that the test set.
    await session.page.emulateMedia({ colorScheme: null });
    const colours = async () => [
      await shopOf(session).evaluate(() => getComputedStyle(document.body).backgroundColor),
      await session.page.locator('.device').evaluate((device) => getComputedStyle(device).backgroundColor),
    ];
    const [light] = await colours();
    await choose(session, 'look', 'dark');
    const [dark, bar] = await colours();
    expect(dark).not.toBe(light);
    expect(bar).toBe(dark);
  });

  it('larger text, and a phone of another size', async () => {
    const session = await visitAt('?text=1.5', CUP);
    await waitForText(session, '来历');
    const scale = await shopOf(session).evaluate(() => document.querySelector('[style*="1.5"]') !== null);
    expect(scale).toBe(true);
    await choose(session, 'phone', 'small');
    expect(await sizeOf(shopOf(session))).toEqual([375, 667 - 28 - 44]);
    await choose(session, 'phone', 'tall');
    expect(await sizeOf(shopOf(session))).toEqual([390, 844 - 28 - 44]);
    const box = await session.page.locator('.device').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(WIDE.height);
  });
});

it('starting over asks once more and empties the preview only', async () => {
  const session = await visitAt('?as=another');
  await session.page.evaluate(() => localStorage.setItem('theirs', 'another site'));
  const keys = () =>
    session.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('xiaopu-aside/')));
  expect(await keys()).not.toEqual([]);
  await session.page.getByRole('button', { name: '重新开始' }).click();
  expect(await keys()).not.toEqual([]);
  await session.page.getByRole('button', { name: '再点一次' }).click();
  await waitForText(session, '在卖的好物');
  expect(await session.page.evaluate(() => localStorage.getItem('theirs'))).toBe('another site');
  expect(session.errors).toEqual([]);
});
