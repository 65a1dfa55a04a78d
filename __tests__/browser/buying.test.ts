import { openPreview, type Preview, type Visit } from '../support/preview';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** Writes into the field that stands beside `name`. */
async function write(visit: Visit, name: string, text: string): Promise<void> {
  await visit.top().locator(`[aria-label="${name}"] input, [aria-label="${name}"] textarea`).first().fill(text);
}

it('leads from a post to a paid order, for a shopper who comes for the first time', async () => {
  const visit = await preview.visit();
  await visit.open('/pages/feed/index');
  await visit.tap('上新');
  await visit.tap('手绘品茗杯');
  await visit.sees('来历');
  await visit.tap('立即购买');
  await visit.sees('选一款');
  await visit.tap('立即购买', 1);
  await visit.sees('送到哪里');

  await visit.tap('自己填一个');
  await visit.sees('收货人');
  await write(visit, '收货人', '林木木');
  await write(visit, '手机号', '13800138000');
  await write(visit, '省', '江西省');
  await write(visit, '市', '景德镇市');
  await write(visit, '区县', '珠山区');
  await write(visit, '详细地址', '示例路 1 号');
  await visit.tap('存好');

  await visit.sees('林木木');
  await visit.page
    .getByText(/^微信支付 ¥/)
    .last()
    .click();
  await visit.sees('演示收银台，不会真的扣钱');
  await visit.tap('付款');
  await visit.sees('付好了');
  await visit.tap('看订单');
  await visit.sees('等掌柜发货');
  expect(visit.errors).toEqual([]);
});
