import { MINUTE } from '@/contract/time';
import { encodeScene } from '@/domain/entry/landing-code';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { cartOf, checkoutOf, payInSandbox } from '../../support/native/shopper';
import { payFor, placeOrder, valueOf, type TestShop } from '../../support/shop';

const STALL = '/orders/stall/index';
afterEach(resetClock);

async function open(url: string, until: string, storage = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  await host.until(() => host.has(until));
  return host;
}

describe('paying at the stall', () => {
  it('is opened by the stall’s code, accepts an amount, and is handed over', async () => {
    const host = await open(
      `/pages/feed/index?scene=${encodeScene({ landing: { to: 'stall' }, source: 'stall' })}`,
      '东西在手上，付了就拿走',
    );
    expect(host.text()).toContain('付给 阿禾的小铺');
    // Dim until there is a sum.
    await host.tap('微信支付', { evenIfDisabled: true });
    expect(host.has('演示收银台')).toBe(false);
    await host.input('wx-input', '36.5');
    await host.tap('微信支付 ¥36.50');
    await payInSandbox(host);
    await host.until(() => host.has('东西拿好，给掌柜看一眼这一页就行。'));
    expect(host.text()).not.toContain('寄给');
    await host.relaunch('/orders/list/index?group=received');
    await host.until(() => host.has('¥36.50'));
    expect(host.errors).toEqual([]);
  });

  it.each(['0', '1.234', '-5', 'abc', '99999999'])('rejects an amount of %s', async (text) => {
    const host = await open(STALL, '掌柜说的数');
    await host.input('wx-input', text);
    await host.tap('微信支付');
    expect(host.text()).toMatch(/写一个金额|一次最多付/);
    expect(host.has('演示收银台')).toBe(false);
  });

  it('charges the selected cart lines without freight', async () => {
    const host = await open(STALL, '掌柜说的数', cartOf({ 'yuqian-1': 1 }));
    await host.tap('按好物付');
    await host.until(() => host.has('微信支付 ¥48.00'));
    expect(host.text()).toMatch(/好物 1 件\n¥48.00\n合计\n/);
    await host.tap('微信支付 ¥48.00');
    await payInSandbox(host);
    await host.until(() => host.has('东西拿好'));
  });

  it('takes the goods out of the cart with the order, so that they are not paid twice', async () => {
    const host = await open(STALL, '掌柜说的数', cartOf({ 'yuqian-1': 1 }));
    await host.tap('按好物付');
    await host.until(() => host.has('微信支付 ¥48.00'));
    await host.tap('微信支付 ¥48.00');
    await payInSandbox(host);
    await host.until(() => host.has('东西拿好'));
    await host.relaunch(STALL);
    await host.until(() => host.has('掌柜说的数'));
    await host.tap('按好物付');
    await host.until(() => host.has('购物车里还没有选上的'));
  });

  it('leads to the catalog while nothing is selected', async () => {
    const host = await open(STALL, '掌柜说的数');
    await host.tap('按好物付');
    await host.until(() => host.has('购物车里还没有选上的'));
  });
});

describe('a prepared order', () => {
  it('is opened by its code and leads to the checkout', async () => {
    const host = await open(
      `/pages/feed/index?scene=${encodeScene({ landing: { to: 'prepared-order', id: 'tea-for-two' }, source: 'chat' })}`,
      '掌柜给你配好的',
    );
    await host.until(() => host.has('合计'));
    await host.tap('核对好了，去付款');
    expect(host.last('navigateTo')).toMatchObject({ url: checkoutOf('yuqian-1*2,crisp-1*1') });
  });

  it('shows a message if it has expired', async () => {
    const host = await open('/orders/prepared-order/index?id=none', '这一单已经过期了');
    expect(host.errors).toEqual([]);
  });
});

describe('pay for me', () => {
  /** A phone with an unpaid order and its pay-for-me id. */
  async function phoneWithPayForMe(then?: (shop: TestShop, payForMeId: string) => Promise<void>) {
    let created = { orderId: '', payForMeId: '' };
    const storage = await storageAfter(async (shop) => {
      const { id } = await placeOrder(shop.call, { 'yuqian-1': 1 });
      const { payForMeId } = valueOf(await shop.call('payForMe.request', { orderId: id }));
      created = { orderId: id, payForMeId };
      await then?.(shop, payForMeId);
    });
    return { storage, ...created };
  }

  it('is shared from the order, by a card that does not lead to the order itself', async () => {
    const { storage, orderId, payForMeId } = await phoneWithPayForMe();
    const host = await open(`/orders/detail/index?id=${orderId}`, '请朋友付', storage);
    await host.tap('请朋友付');
    await host.until(() => host.has('发给朋友'));
    await host.tap('发给朋友');
    const card = host.last('share');
    expect(card).toMatchObject({ title: expect.stringContaining('帮我付一下这一单') });
    expect(JSON.stringify(card)).toContain(`/orders/pay-for-me/pay/index?id=${payForMeId}`);
    expect(JSON.stringify(card)).not.toContain(orderId);
  });

  it('shows lines and amount, and can be paid', async () => {
    const { storage, payForMeId } = await phoneWithPayForMe();
    const host = await open(`/orders/pay-for-me/pay/index?id=${payForMeId}`, '朋友请你帮忙付这一单', storage);
    expect(host.text()).toContain('后山雨前绿茶');
    expect(host.text()).not.toMatch(/1\d{10}|收货/);
    await host.tap('微信支付 ¥');
    await payInSandbox(host);
    await host.until(() => host.has('付好了，谢谢你。'));
    expect(host.errors).toEqual([]);
  });

  it('shows when nothing is due any more', async () => {
    const paid = await phoneWithPayForMe(async (shop) => {
      const order = shop.engine.store.list('orders')[0]?.order;
      if (order) await payFor(shop, order);
    });
    const host = await open(`/orders/pay-for-me/pay/index?id=${paid.payForMeId}`, '付好了', paid.storage);
    expect(host.has('微信支付 ¥')).toBe(false);
    const late = await phoneWithPayForMe();
    advanceClock(31 * MINUTE);
    await open(`/orders/pay-for-me/pay/index?id=${late.payForMeId}`, '这一单已经取消了，不用付。', late.storage);
  });

  it('shows an error for an unknown id', async () => {
    await open('/orders/pay-for-me/pay/index?id=none', '这个代付已经不在了。');
  });
});
