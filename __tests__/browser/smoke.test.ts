import { openPreview, type Preview } from '../support/preview';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

it('opens the feed with five tabs', async () => {
  const session = await preview.visit();
  await session.open('/pages/feed/index');
  await session.waitForText('今天');
  const tabs = await session.page.locator('.weui-tabbar__label').allInnerTexts();
  expect(tabs).toEqual(['动态', '好物', '掌柜', '购物车', '我的']);
  expect(session.errors).toEqual([]);
});

it('shows the first price on the first screen of a small phone', async () => {
  const session = await preview.visit({ width: 375, height: 667 });
  await session.open('/pages/feed/index');
  await session.waitForText('在卖的好物');
  const price = await session.page
    .getByText(/^¥\s?\d/)
    .first()
    .boundingBox();
  const bar = await session.page.locator('.weui-tabbar').boundingBox();
  expect((price?.y ?? Infinity) + (price?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
});

it('switches tabs', async () => {
  const session = await preview.visit();
  await session.open('/pages/feed/index');
  await session.waitForText('今天');
  await session.page.locator('.weui-tabbar__label', { hasText: '我的' }).click();
  await session.waitForText('全部订单');
  expect(session.errors).toEqual([]);
});

it('fills the window of a phone', async () => {
  const session = await preview.visit();
  await session.open('/pages/mine/index');
  const box = await session.top().boundingBox();
  expect(box).toMatchObject({ x: 0, width: 375 });
});

it.each(['/account/add-seller/index', '/pages/seller/index', '/orders/list/index'])(
  'shows pictures within their frames, not beside them: %s',
  async (page) => {
    const session = await preview.visit();
    await session.open(page);
    const whole = session.page.locator('taro-image-core:visible img.taro-img__mode-aspectfit');
    await whole.first().waitFor();
    for (const picture of await whole.all()) {
      const [inside, frame] = [await picture.boundingBox(), await picture.locator('..').boundingBox()];
      const middle = (box: typeof frame) =>
        box ? [box.x + box.width / 2, box.y + box.height / 2].map(Math.round) : [];
      expect(middle(inside)).toEqual(middle(frame));
    }
  },
);

it('opens the shop in one window of a browser at a time', async () => {
  const session = await preview.visit();
  await session.open('/pages/feed/index');
  await session.waitForText('今天');
  const other = await session.page.context().newPage();
  await other.goto(session.page.url());
  await other.getByText('已经开在另一个窗口里').first().waitFor();
  await session.page.close();
  await other.reload();
  await other.getByText('今天').first().waitFor();
});
