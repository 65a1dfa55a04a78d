import { fen } from '@/contract/money';

import { BUYERS, orderOf } from '../support/native/desk';
import { advanceOrder, storageAfter } from '../support/native/phone';
import { openPreview, type BrowserSession, type Preview } from '../support/preview';
import { refundInputFor, requestRefund } from '../support/refunds/refunds';
import { placeOrder, saveAddress, valueOf, type TestShop } from '../support/shop';

/** Held for review by the demo shop's word lists. */
const HELD = '不会是假货吧';
const BOWL = '柿子红釉小碗';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** What waits for her this morning: ten parcels, an order to reprice, a refund, an offer and a comment. */
async function morning(shop: TestShop): Promise<void> {
  for (const at of BUYERS.keys()) await orderOf(shop, at, { lines: { 'barley-1': 1 } });
  const late = shop.callAs('late');
  await saveAddress(late, { name: '晚来' });
  await placeOrder(late, { 'gaiwan-1': 1 }, 'late');
  const unhappy = shop.callAs('unhappy');
  await saveAddress(unhappy, { name: '何止' });
  const bought = await placeOrder(unhappy, { 'apron-1': 1 }, 'apron');
  valueOf(await unhappy('order.pay', { orderId: bought.id }));
  valueOf(await shop.settle(bought.number, 'paid'));
  const paid = valueOf(await unhappy('order.confirmPayment', { orderId: bought.id }));
  await advanceOrder(shop, paid, 'received');
  await requestRefund(unhappy, refundInputFor(paid, { 'apron-1': 1 }, { reason: 'damaged', description: '线头开了' }));
  const offer = { requestId: 'offer', skuId: 'gaiwan-1', price: fen(11_500), quantity: 1, message: '给我妈' };
  valueOf(await shop.callAs('bargainer')('offer.make', offer));
  valueOf(await shop.callAs('doubter')('feed.comment', { requestId: 'comment', postId: 'p01', text: HELD }));
}

/**
 * A browser in which all of that waits, and time stands still: the demo's own seller, who answers after a minute, is
 * slower than she is.
 */
async function openMorning(): Promise<BrowserSession> {
  const storage = await storageAfter(morning, Date.now());
  const session = await preview.visit();
  await session.page.clock.setFixedTime(Date.now());
  await session.page.addInitScript((entries) => {
    if (localStorage.length > 0) return;
    for (const [key, data] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify({ data }));
  }, storage);
  return session;
}

/** Types into the field with this label or hint. */
async function fill(session: BrowserSession, hint: string, text: string, index = 0): Promise<void> {
  const labels = ['input', 'textarea'].map((tag) => `${tag}[aria-label="${hint}"], ${tag}[placeholder^="${hint}"]`);
  await session.page.locator(labels.join(', ')).and(session.page.locator(':visible')).nth(index).fill(text);
}

/** Taps what has this text somewhere in it, on the page on top. */
const tapIn = (session: BrowserSession, text: string | RegExp) =>
  session.top().getByText(text).and(session.page.locator(':visible')).first().click();

/** The last visible button with this word: that of a sheet stands behind that of its page. */
async function tapLast(session: BrowserSession, word: string): Promise<void> {
  await session.page.getByText(word, { exact: true }).and(session.page.locator(':visible')).last().click();
}

async function addPicture(session: BrowserSession): Promise<void> {
  const png = await session.page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } });
  const chooser = session.page.waitForEvent('filechooser');
  await session.tap('加照片，最多 9 张');
  await (await chooser).setFiles({ name: 'bowl.png', mimeType: 'image/png', buffer: png });
  await session.page.getByLabel('点开看大图').first().waitFor();
}

it('a seller publishes new goods in a post, and a shopper buys them', async () => {
  const session = await openMorning();
  await session.open('/desk/home/index');
  await session.waitForText('件事等着你');

  await session.tap('发动态');
  await session.waitForText('卖这个');
  await addPicture(session);
  await fill(session, '这一刻，想说点什么…', `${BOWL}\n一只 ¥39.9，只有三只`);
  await session.tap('就卖 ¥39.90');
  await session.tap('发布');
  await session.waitForText('发出去了');

  // A shopper sees it and buys it.
  await session.open('/pages/feed/index');
  await session.waitForText(BOWL);
  await session.open('/pages/catalog/index');
  await session.waitForText('有货');
  await tapIn(session, BOWL);
  await session.tap('立即购买');
  await session.tap('立即购买', 1);
  await session.waitForText('送到哪里');
  await session.tap('自己填一个');
  await session.waitForText('收货人');
  const address = ['林木木', '13800138000', '江西省', '景德镇市', '珠山区', '示例路 1 号'];
  for (const [at, label] of ['收货人', '手机号', '省', '市', '区县', '详细地址'].entries())
    await fill(session, label, address[at] ?? '');
  await session.tap('保存');
  await session.waitForText('林木木');
  await tapIn(session, /^微信支付 ¥/);
  await session.waitForText('演示收银台，不会真的扣钱');
  await session.tap('付款');
  await session.waitForText('付好了');

  expect(session.errors).toEqual([]);
});

it('a seller packs, and sends ten orders by pasting', async () => {
  const session = await openMorning();
  await session.open('/desk/packing/index');
  await session.waitForText('先备货：10 单');
  await session.open('/desk/send/index');
  const lines = BUYERS.map((name, at) => `${name} SF12345678901${20 + at}`);
  await session.waitForText('单等着发货');
  await session.top().locator('textarea').first().fill(lines.join('\n'));
  await session.waitForText('对上了 10 单');
  await session.tap('发货 10 单');
  await session.waitForText('发出了 10 单');

  expect(session.errors).toEqual([]);
});

it('a seller lowers a price before it is paid', async () => {
  const session = await openMorning();
  await session.open('/desk/orders/index?task=all');
  await tapIn(session, '晚来');
  await session.waitForText('经过');
  await session.tap('改价');
  await fill(session, '多少元，可以不写', '8');
  await session.waitForText('原来 ¥128.00，现在 ¥120.00');
  await tapLast(session, '改价');
  await session.waitForText('¥120');

  expect(session.errors).toEqual([]);
});

it('a seller agrees to a partial refund', async () => {
  const session = await openMorning();
  await session.open('/desk/refunds/index');
  await session.waitForText('线头开了');
  await tapIn(session, '部分同意');
  await fill(session, '最多 ¥', '50');
  await tapIn(session, '同意退 ¥50.00');
  await session.waitForText('现在没有等你答的退款');

  expect(session.errors).toEqual([]);
});

it('a seller answers an offer', async () => {
  const session = await openMorning();
  await session.open('/desk/offers/index');
  await session.waitForText('给我妈');
  await session.tap('就按这个价');
  await session.waitForText('现在没有等你答的价');

  expect(session.errors).toEqual([]);
});

it('a seller lets a comment through', async () => {
  const session = await openMorning();
  await session.open('/desk/comments/index');
  await session.waitForText(HELD);
  await session.tap('放行');
  await session.waitForText('没有等你看的话');

  expect(session.errors).toEqual([]);
});

it('a seller reads her numbers', async () => {
  const session = await openMorning();
  await session.open('/desk/figures/index');
  await session.waitForText('收到的钱');
  await session.waitForText('卖得最好的');
  expect(session.errors).toEqual([]);
});

it('a seller writes down an order of the chat and confirms its transfer', async () => {
  const session = await openMorning();
  await session.open('/pages/goods/index?id=gaiwan');
  await session.waitForText('来历');
  await session.tap('加入购物车');
  await tapLast(session, '加入购物车');
  await session.open('/desk/record/index');
  await session.waitForText('好物 ¥128');
  await session.tap('粘贴或填写地址');
  await fill(session, '粘贴一整段，帮你分开', '何止 13911112222 浙江省杭州市西湖区文三路 1 号');
  await session.tap('保存');
  await session.waitForText('何止');
  await session.tap('记下来');
  await session.waitForText('待收款');
  await session.tap('确认收款');
  await tapLast(session, '确认收款');
  await session.waitForText('待发货');
  expect(session.errors).toEqual([]);
});
