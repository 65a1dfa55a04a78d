import { DAY, MINUTE, SECOND } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { launchAfterBuying, openRefund } from '../../support/refunds/launch-after-buying';
import { placeOrder, valueOf } from '../../support/shop';

afterEach(resetClock);

/** Advances the clock and pulls the page down. */
async function refreshAfter(host: Host, ms: number): Promise<void> {
  advanceClock(ms);
  await host.callPage('onPullDownRefresh');
}

const singlePiece = (over: object) => ({ lines: { 'apron-1': 1 }, over });
const eventLines = (text: string) =>
  text.split('\n').filter((line) => /^(你|掌柜|开始|钱退|到时间)\S*(了|退钱)$/.test(line));

describe('a money refund before shipment', () => {
  it('is agreed, transferred and completed, and the fully refunded order is cancelled', async () => {
    const { host, orderId } = await openRefund({ refundRequest: { lines: { 'apron-1': 2 } } });
    expect(host.text()).toMatch(/等掌柜答复\n申请交给掌柜了，她看过就答复，之前能撤回。/);
    expect(host.text()).toMatch(/退给你\n¥261.00\n原路退回：零钱付的回零钱，银行卡付的回那张卡。/);
    expect(host.text()).toContain('演示小铺，没有真的扣过钱，也没有真的退。');
    await refreshAfter(host, 21 * SECOND);
    expect(host.text()).toMatch(/钱在回来的路上\n微信支付正在退。/);
    expect(host.text()).toContain('掌柜的话\n还没寄，钱这就原路退给你。');
    expect(host.has('撤回申请')).toBe(false);
    await refreshAfter(host, 30 * SECOND);
    expect(host.text()).toMatch(/钱退好了\n/);
    expect(host.text()).toContain('已经退给你\n¥261.00');
    expect(eventLines(host.text())).toEqual(expect.arrayContaining(['钱退到了', '开始退钱', '你申请了']));
    await host.relaunch(`/orders/detail/index?id=${orderId}`);
    expect(host.text()).toContain('这一单的东西和钱都退了，交易关闭了。');
    expect(host.text()).toMatch(/仅退款\n¥261.00\n退好了/);
    await host.relaunch('/orders/list/index?group=refunds');
    expect(host.text()).toContain('售后 · 退好了');
    expect(host.errors).toEqual([]);
  });

  it('polls while its state can change', async () => {
    const { host } = await openRefund({ refundRequest: { lines: { 'apron-1': 2 } } });
    advanceClock(21 * SECOND);
    await host.until(() => host.has('钱在回来的路上'));
    advanceClock(30 * SECOND);
    await host.until(() => host.has('钱退好了'));
  });

  it('of some pieces leaves the others to be shipped and refunded', async () => {
    const { host, orderId } = await openRefund({ lines: { 'lotus-1': 3 }, refundRequest: { lines: { 'lotus-1': 1 } } });
    await host.launch(`/orders/detail/index?id=${orderId}`);
    expect(host.text()).toContain('你申请的退款还没办完，办完前先不寄。');
    expect(host.text()).not.toContain('掌柜收到钱了，正在备货。');
    expect(host.text()).not.toContain('已退');
    advanceClock(21 * SECOND);
    await host.relaunch();
    advanceClock(30 * SECOND);
    await host.relaunch();
    expect(host.text()).toMatch(/待发货\n掌柜收到钱了，正在备货。/);
    expect(host.text()).toMatch(/×3\s· 已退 1 件/);
    await host.tap('再申请退款');
    expect(host.text()).toContain('还能退 2 件');
    await host.tap('不想要了');
    expect(host.text()).toMatch(/糖莲子 150 克 ×2\n¥56.00\n运费\n没寄出，一起退\n¥8.00\n退给你\n¥64.00/);
  });
});

describe('a return', () => {
  const toReturn = {
    state: 'received',
    refundRequest: singlePiece({ kind: 'return', reason: 'not-as-described' }),
  } as const;

  it('is agreed, shipped with a tracking number and refunded', async () => {
    const { host } = await openRefund(toReturn);
    expect(host.text()).toContain('等掌柜同意了，这里会有寄回的地址。先别急着寄。');
    expect(host.has('寄好了')).toBe(false);
    await refreshAfter(host, 61 * SECOND);
    expect(host.text()).toMatch(/等你寄回\n掌柜同意了，最晚 \d+月\d+日把东西寄回给她，寄好填上单号。/);
    await host.tap('复制寄回的地址、姓名和电话');
    expect(host.last('setClipboardData')).toMatchObject({
      data: expect.stringMatching(/^阿禾 13800000000\n江西省景德镇市示例区/),
    });
    await host.tap('寄好了');
    expect(host.last('showToast')).toMatchObject({ title: '先写是哪家快递' });
    await host.tap('顺丰');
    await host.tap('寄好了');
    expect(host.last('showToast')).toMatchObject({ title: '先写快递单号' });
    await host.input('快递面单上的单号', '到付！');
    await host.tap('寄好了');
    expect(host.last('showToast')).toMatchObject({ title: '单号里只有字母和数字，再核对一下' });
    expect(host.text()).toContain('等你寄回');
    await host.input('快递面单上的单号', ' SF 1234-567890 ');
    await host.tap('寄好了');
    expect(host.last('showToast')).toMatchObject({ title: '告诉掌柜了' });
    expect(host.text()).toMatch(/等掌柜收到\n/);
    expect(host.text()).toMatch(/顺丰\nSF1234567890\n/);
    expect(host.has('撤回申请')).toBe(false);
    await refreshAfter(host, 4 * MINUTE);
    expect(host.text()).toContain('收到了，东西完好，钱这就退给你。');
    await refreshAfter(host, 5 * MINUTE);
    expect(host.text()).toContain('钱退好了');
    expect(host.errors).toEqual([]);
  });

  it('records the tracking number once after a retry', async () => {
    const { host } = await openRefund({
      ...toReturn,
      faults: [{ verb: 'refund.shipReturn', when: 'after', times: 1 }],
    });
    await refreshAfter(host, 61 * SECOND);
    await host.tap('中通');
    await host.input('快递面单上的单号', '73100012345678');
    await host.tap('寄好了');
    expect(host.text()).toContain('等你寄回');
    await host.tap('寄好了');
    expect(host.last('showToast')).toMatchObject({ title: '告诉掌柜了' });
    expect(host.$$('你寄回了')).toHaveLength(1);
  });

  it('not shipped in time is withdrawn automatically', async () => {
    const { host } = await openRefund(toReturn);
    await refreshAfter(host, 61 * SECOND);
    await refreshAfter(host, 9 * DAY);
    expect(host.text()).toMatch(/申请撤回了\n东西和钱都没有动。/);
    expect(host.text()).toContain('到时间没寄回，申请关闭了');
    expect(host.text()).toContain('申请退\n¥130.50');
    expect(host.has('重新申请')).toBe(true);
  });

  it('can be withdrawn until it is shipped', async () => {
    const { host } = await openRefund(toReturn);
    await refreshAfter(host, 61 * SECOND);
    await host.tap('撤回申请');
    expect(host.text()).toContain('申请撤回了');
  });
});

describe('a refused request', () => {
  const refused = { state: 'received', refundRequest: singlePiece({ reason: 'unwanted' }) } as const;

  it('shows the seller’s message, complaint links and a new request', async () => {
    const { host } = await openRefund(refused);
    expect(host.has('拨打 12315')).toBe(false);
    await host.tap('谈不拢，还有这些路');
    expect(host.has('拨打 12315')).toBe(true);
    await refreshAfter(host, 61 * SECOND);
    expect(host.text()).toMatch(/掌柜没同意\n先看看掌柜怎么说。/);
    expect(host.text()).toContain('掌柜的话\n东西好好的话，我没法只退钱。');
    expect(host.text()).toContain('申请退\n¥130.50');
    expect(host.text()).not.toContain('原路退回');
    await host.relaunch();
    expect(host.text()).toContain('向微信投诉：点右上角「···」，选「投诉」');
    await host.tap('拨打 12315');
    expect(host.last('makePhoneCall')).toMatchObject({ phoneNumber: '12315' });
    host.when('makePhoneCall').fail('no phone');
    await host.tap('拨打 12315');
    expect(host.last('showToast')).toMatchObject({ title: '没拨出去，可以自己拨 12315' });
    await host.tap('重新申请');
    expect(host.page.route).toBe('orders/refunds/request/index');
    await host.tap('退货退款');
    await host.tap('不想要了');
    await host.tap('提交申请，退 ¥261.00');
    expect(host.text()).toContain('等掌柜答复');
  });

  it('asks the seller in the chat, once, with the refund as a card, and stays where it is', async () => {
    const { host, orderId, refundId } = await openRefund(refused);
    expect(host.text()).not.toContain('在线聊');
    await host.tap('问掌柜');
    expect(host.calls('button:contact')).toHaveLength(1);
    const path = `/orders/refunds/detail/index?order=${orderId}&id=${refundId}`;
    expect(host.attr('问掌柜', 'send-message-path')).toBe(path);
    expect(host.page.route).toBe('orders/refunds/detail/index');
  });
});

describe('withdrawing a request', () => {
  const withRequest = { refundRequest: { lines: { 'apron-1': 2 } } };

  it('asks for confirmation and frees the goods for a new request', async () => {
    const { host } = await openRefund(withRequest);
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('撤回申请');
    expect(host.text()).toContain('等掌柜答复');
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('撤回申请');
    expect(host.last('showModal')).toMatchObject({ title: '撤回这次申请？' });
    expect(host.last('showToast')).toMatchObject({ title: '撤回了' });
    expect(host.text()).toContain('申请撤回了');
    await host.tap('重新申请');
    expect(host.has('提交申请')).toBe(true);
  });

  it('is refused with a message once the transfer has started', async () => {
    const { host } = await openRefund(withRequest);
    advanceClock(21 * SECOND);
    await host.tap('撤回申请');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('已经往前走了') });
    expect(host.text()).toContain('钱在回来的路上');
  });

  it('works at the second try after no answer', async () => {
    const { host } = await openRefund({
      ...withRequest,
      faults: [{ verb: 'refund.withdraw', when: 'before', times: 1 }],
    });
    await host.tap('撤回申请');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    expect(host.text()).toContain('等掌柜答复');
    await host.tap('撤回申请');
    expect(host.text()).toContain('申请撤回了');
  });
});

describe('a payment for a cancelled order', () => {
  it('is refunded automatically and shown on the order', async () => {
    let id = '';
    const storage = await storageAfter(async (shop) => {
      const order = await placeOrder(shop.call, { 'apron-1': 1 });
      id = order.id;
      valueOf(await shop.call('order.pay', { orderId: id }));
      valueOf(await shop.settle(order.number, 'late-paid'));
      valueOf(await shop.call('order.cancel', { orderId: id }));
    });
    const host = createHost({ storage });
    advanceClock(5 * MINUTE);
    await host.launch(`/orders/detail/index?id=${id}`);
    expect(host.text()).toMatch(/取消了\n订单取消以后钱才到，¥138.00 正在原路退给你。/);
    advanceClock(6 * MINUTE);
    await host.callPage('onPullDownRefresh');
    expect(host.text()).toContain('订单取消以后钱才到，¥138.00 已经原路退给你了。');
    expect(host.has('申请退款')).toBe(false);
    await host.tap('自动退款');
    expect(host.text()).toContain('钱退好了');
    expect(host.text()).toContain('订单取消了，钱自动退回');
    expect(host.text()).not.toContain('你申请了');
    await host.relaunch(`/orders/payment-result/index?id=${id}&outcome=nothing`);
    expect(host.text()).toContain('¥138.00 会自动原路退给你，不用做什么。');
  });
});

describe('an unknown refund', () => {
  it.each([
    '',
    '?order=none&id=none',
    '?id=none',
    `?order=${'x'.repeat(60)}&id=1`,
    '?order=constructor&id=constructor',
  ])('of an unknown order leads to the feed: %s', async (query) => {
    const host = createHost();
    await host.launch(`/orders/refunds/detail/index${query}`);
    expect(host.text()).toContain('没有找到这次申请');
    await host.tap('去看动态');
    expect(host.pages).toEqual(['pages/feed/index']);
  });

  it('of a known order leads to that order', async () => {
    const { host, orderId } = await launchAfterBuying();
    await host.launch(`/orders/refunds/detail/index?order=${orderId}&id=__proto__`);
    expect(host.text()).toContain('没有找到这次申请');
    await host.tap('看订单');
    expect(host.page.route).toBe('orders/detail/index');
  });

  it('is loaded at the second try after a failed read', async () => {
    const { host } = await openRefund({
      refundRequest: { lines: { 'apron-1': 1 } },
      faults: [{ verb: 'order.get', when: 'before', times: 1 }],
    });
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('等掌柜答复');
  });
});
