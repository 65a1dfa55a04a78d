import { openCloudPreview } from '../support/cloud-preview';
import type { BrowserSession } from '../support/preview';

let cloud: Awaited<ReturnType<typeof openCloudPreview>>;
beforeAll(async () => {
  cloud = await openCloudPreview();
});
afterAll(() => cloud.close());

const TRACKING_NUMBER = 'SF1234567890123';

async function fillAddress(session: BrowserSession): Promise<void> {
  const fields = {
    收货人: '林木木',
    手机号: '13800138000',
    省: '江西省',
    市: '景德镇市',
    区县: '珠山区',
    详细地址: '示例路 1 号',
  };
  await session.tap('自己填一个');
  await session.waitForText('收货人');
  for (const [name, text] of Object.entries(fields))
    await session.top().locator(`input[aria-label="${name}"], textarea[aria-label="${name}"]`).first().fill(text);
  await session.tap('保存');
  await session.waitForText('林木木');
}

/** Taps the last of the elements with this text: those on top come last. */
const tapLast = ({ page }: BrowserSession, text: string) =>
  page.getByText(text, { exact: true }).and(page.locator(':visible')).last().click();

it('a shopper buys and pays, the seller sends and refunds, and another shopper sees nothing of it', async () => {
  const shopper = await cloud.visitAs('shopper');
  await shopper.open('/pages/post/index?id=p08');
  await shopper.tap('手绘品茗杯');
  await shopper.waitForText('来历');
  await shopper.tap('立即购买');
  await shopper.waitForText('选一款');
  await shopper.tap('立即购买', 1);
  await shopper.waitForText('送到哪里');
  await fillAddress(shopper);
  await shopper.page
    .getByText(/^微信支付 ¥/)
    .last()
    .click();
  await shopper.waitForText('演示收银台，不会真的扣钱');
  await shopper.tap('付款');
  await shopper.waitForText('付好了');
  await shopper.tap('看订单');
  await shopper.waitForText('待发货');

  const seller = await cloud.visitAs('seller');
  await seller.open('/desk/orders/index');
  await seller.tap('林木木');
  await seller.waitForText('经过');
  await seller.tap('发货');
  await seller.top().locator('input[aria-label="单号"]').first().fill(TRACKING_NUMBER);
  await tapLast(seller, '发货');
  await seller.waitForText(TRACKING_NUMBER);

  await shopper.page.reload();
  await shopper.waitForText(TRACKING_NUMBER);

  await seller.tap('退款');
  await seller.top().locator('input[aria-label="退"]').first().fill('1');
  await tapLast(seller, '退款');
  await seller.page.getByText('退了就收不回来。', { exact: true }).first().waitFor();
  await tapLast(seller, '退款');
  await seller.waitForText(/¥1\.00/);

  await shopper.page.reload();
  await shopper.waitForText(/¥1\.00/);

  const another = await cloud.visitAs('another');
  await another.open('/orders/list/index');
  await another.top().locator('taro-view-core').first().waitFor();
  expect(await another.text()).not.toContain('手绘品茗杯');
  await another.open('/desk/orders/index');
  expect(await another.text()).not.toContain('林木木');
  expect([...shopper.errors, ...seller.errors]).toEqual([]);
});
