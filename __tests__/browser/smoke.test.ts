import { openPreview, type Preview } from '../support/preview';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

it('opens the feed with the seller’s words and five tabs', async () => {
  const visit = await preview.visit();
  await visit.open('/pages/feed/index');
  await visit.sees('今天');
  const tabs = await visit.page.locator('.weui-tabbar__label').allInnerTexts();
  expect(tabs).toEqual(['动态', '好物', '掌柜', '购物车', '我的']);
  expect(visit.errors).toEqual([]);
});

it('goes from tab to tab', async () => {
  const visit = await preview.visit();
  await visit.open('/pages/feed/index');
  await visit.sees('今天');
  await visit.page.locator('.weui-tabbar__label', { hasText: '我的' }).click();
  await visit.sees('全部订单');
  expect(visit.errors).toEqual([]);
});

it('stands in a column as wide as a phone in a wide window, fixed bars too', async () => {
  const visit = await preview.visit({ width: 1280, height: 800 });
  await visit.open('/account/addresses/edit/index');
  await visit.sees('收货人');
  const save = await visit.page.getByText('存好').boundingBox();
  const column = await visit.top().boundingBox();
  expect(column?.width).toBeLessThanOrEqual(430);
  expect(column?.x).toBeCloseTo((1280 - 430) / 2, 0);
  expect(save?.x).toBeGreaterThanOrEqual(column?.x ?? Infinity);
  expect((save?.x ?? Infinity) + (save?.width ?? 0)).toBeLessThanOrEqual((1280 + 430) / 2);
  expect(save?.y).toBeGreaterThan(700);
});

it('fills the window of a phone', async () => {
  const visit = await preview.visit();
  await visit.open('/pages/mine/index');
  const box = await visit.top().boundingBox();
  expect(box).toMatchObject({ x: 0, width: 375 });
});
