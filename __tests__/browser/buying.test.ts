import { openPreview, type BrowserSession, type Preview } from '../support/preview';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** Types into the field with this label. */
async function fillField(session: BrowserSession, name: string, text: string): Promise<void> {
  await session.top().locator(`input[aria-label="${name}"], textarea[aria-label="${name}"]`).first().fill(text);
}

it('a new shopper can buy from a post to a paid order', async () => {
  const session = await preview.visit();
  await session.open('/pages/post/index?id=p08');
  await session.tap('手绘品茗杯');
  await session.waitForText('来历');
  await session.tap('立即购买');
  await session.waitForText('选一款');
  await session.tap('立即购买', 1);
  await session.waitForText('送到哪里');

  await session.tap('自己填一个');
  await session.waitForText('收货人');
  await fillField(session, '收货人', '林木木');
  await fillField(session, '手机号', '13800138000');
  await fillField(session, '省', '江西省');
  await fillField(session, '市', '景德镇市');
  await fillField(session, '区县', '珠山区');
  await fillField(session, '详细地址', '示例路 1 号');
  await session.tap('保存');

  await session.waitForText('林木木');
  await session.page
    .getByText(/^微信支付 ¥/)
    .last()
    .click();
  await session.waitForText('演示收银台，不会真的扣钱');
  await session.tap('付款');
  await session.waitForText('付好了');
  await session.tap('看订单');
  await session.waitForText('待发货');
  expect(session.errors).toEqual([]);
});
