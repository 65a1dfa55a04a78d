import { createHost } from '../../support/native/mini-host';
import {
  cartOf,
  checkoutOf,
  countOrders,
  openCheckout,
  openOver,
  returningShopper,
  setFaults,
  storedCart,
  toCashier,
} from '../../support/native/shopper';

describe('the sandbox cashier', () => {
  it('pays: the payment is confirmed by the cloud, and the result page shows the next step', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    expect(host.text()).toContain('不会真的扣钱');
    expect(host.text()).toContain('阿禾的小铺');
    await host.tap('付款 ¥56.00，演示');
    await host.until(() => host.has('付好了'));
    expect(host.page).toMatchObject({ route: 'orders/payment-result/index', query: { outcome: 'ok' } });
    expect(host.text()).toContain('¥56.00');
    expect(host.text()).toContain('48 小时内');
    expect(host.calls('requestPayment')).toEqual([]);
    await host.tap('看订单');
    expect(host.page.route).toBe('orders/detail/index');
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['取消', '你取消了付款'],
    ['付款失败', '这次没付成'],
  ])('%s: the order stays unpaid and can be paid from the result page', async (outcome, message) => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap(outcome);
    await host.until(() => host.has('还没付款'));
    expect(host.text()).toContain(message);
    expect(host.text()).toMatch(/\d\d:\d\d 前都可以付/);
    await host.tap('再付一次');
    await host.until(() => host.has('演示收银台'));
    await host.tap('付款 ¥56.00，演示');
    await host.until(() => host.has('付好了'));
    expect(await countOrders(host, '待发货')).toBe(1);
  });

  it('closed without a choice: counts as cancelled', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('关上', { index: 0 });
    await host.until(() => host.has('还没付款'));
  });

  it('paid without an outcome: shows no success until the cloud confirms the payment', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    await toCashier(host);
    await host.tap('付了但没有回音');
    await host.until(() => host.has('正在和微信支付核对'));
    expect(host.has('付好了')).toBe(false);
    await host.until(() => host.has('付好了'));
  });
});

describe('a checkout places one order', () => {
  it('however often the button is tapped', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    const button = host.$('微信支付 ¥');
    await Promise.all([host.fire(button, 'tap'), host.fire(button, 'tap'), host.fire(button, 'tap')]);
    await host.until(() => host.has('演示收银台'));
    await host.tap('取消');
    await host.until(() => host.has('还没付款'));
    expect(await countOrders(host, '待付款')).toBe(1);
  });

  it('when the reply is lost and the request retried; the cart is unchanged until the order is confirmed', async () => {
    const host = await returningShopper(cartOf({ 'yuqian-1': 2, 'crisp-1': 1 }));
    setFaults(host, { verb: 'order.place', when: 'after', times: 1 });
    await openCheckout(host, 'yuqian-1*2', '&cart=1');
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('不会重复下单'));
    expect(storedCart(host)).toHaveLength(2);
    await host.tap('再试一次');
    await host.until(() => host.has('演示收银台'));
    expect(storedCart(host)).toEqual([{ skuId: 'crisp-1', quantity: 1, chosen: true }]);
    await host.tap('取消');
    await host.until(() => host.has('还没付款'));
    expect(await countOrders(host, '待付款')).toBe(1);
  });

  it('when WeChat is killed before the reply: it can be paid from the list, and its checkout resumes', async () => {
    const host = await returningShopper(cartOf({ 'yuqian-1': 2 }));
    setFaults(host, { verb: 'order.place', when: 'lost' });
    await openCheckout(host, 'yuqian-1*2', '&cart=1');
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('正在下单'));
    setFaults(host);
    expect(await countOrders(host, '待付款')).toBe(1);
    expect(storedCart(host)).toHaveLength(1);
    await host.tap('去付款');
    await host.until(() => host.has('微信支付 ¥'));
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('演示收银台'));
    await host.tap('付款 ¥104.00，演示');
    await host.until(() => host.has('付好了'));
    await host.relaunch(checkoutOf('yuqian-1*2', '&cart=1'));
    await host.until(() => host.has('也许已经下好了'));
    await host.tap('再试一次');
    await host.until(() => host.page.route === 'orders/detail/index');
    expect(storedCart(host)).toEqual([]);
    expect(await countOrders(host, '待发货')).toBe(1);
    expect(host.has('去付款')).toBe(false);
  });
});

describe('the shown price is charged', () => {
  it('shows both totals when the price has changed, and charges nothing until confirmed again', async () => {
    const host = await returningShopper();
    setFaults(host, { verb: 'order.place', when: 'before', times: 1 });
    await openCheckout(host, 'yuqian-1*1');
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('不会重复下单'));
    setFaults(host);
    // Simulates an unanswered request from when the tea was six yuan cheaper.
    const sent = JSON.parse(String(host.storage.get('xiaopu/unanswered')));
    host.storage.set('xiaopu/unanswered', JSON.stringify({ ...sent, shown: 5_000 }));
    await host.relaunch(checkoutOf('yuqian-1*1'));
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('价钱变了'));
    expect(host.text()).toContain('刚才是 ¥50，现在是 ¥56');
    await host.until(() => host.has('微信支付 ¥56.00'));
    expect(host.has('演示收银台')).toBe(false);
    await toCashier(host);
  });

  it('reports sold-out lines, and orders the rest only after confirmation', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'letter-1*2,yuqian-1*1');
    await openOver(checkoutOf('letter-1*1'));
    await host.until(() => host.page.depth === 2 && host.has('微信支付 ¥'));
    await toCashier(host);
    await host.tap('取消');
    await host.until(() => host.has('还没付款'));
    await host.back();
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('只剩 1 件了。订单没有下'));
    await host.until(() => host.has('这些现在买不了'));
    expect(host.has('微信支付')).toBe(false);
    await host.tap('只买能买的 1 件');
    await toCashier(host);
    expect(host.text()).toContain('¥56');
  });

  it('reduces the quantity to the stock with one tap', async () => {
    const host = await returningShopper();
    await host.relaunch(checkoutOf('letter-1*5'));
    await host.until(() => host.has('改成 2 件'));
    expect(host.has('回去改一改')).toBe(true);
    await host.tap('改成 2 件');
    await host.until(() => host.has('微信支付 ¥98.00'));
  });
});

describe('before paying', () => {
  it('requires an address', async () => {
    const host = createHost();
    await host.launch(checkoutOf('yuqian-1*1'));
    await host.until(() => host.has('微信支付 ¥56.00'));
    expect(host.text()).toContain('还没有地址，运费先按寄到近处算');
    expect(host.calls('chooseAddress')).toEqual([]);
    await host.tap('微信支付 ¥56.00');
    expect(host.last('showToast')).toMatchObject({ title: '先填收货地址' });
    expect(await countOrders(host, '待付款')).toBe(0);
  });

  it('opens the address form when the address book is denied', async () => {
    const host = createHost();
    host.when('chooseAddress').fail('fail auth deny');
    await host.launch(checkoutOf('yuqian-1*1'));
    await host.until(() => host.has('从微信选地址'));
    await host.tap('从微信选地址');
    await host.until(() => host.page.route === 'account/addresses/edit/index');
  });

  it('requires a confirmation of lines that can not be returned, never preselected', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'namecup-1*1');
    expect(host.text()).toContain('按你给的名字专门刻的');
    expect(host.$$('[aria-role=checkbox]')).toHaveLength(3);
    expect(host.$$('[aria-checked=true]')).toEqual([]);
    await host.tap('微信支付 ¥');
    expect(host.last('showToast')).toMatchObject({ title: '先看看不能退的，勾一下' });
    expect(host.has('演示收银台')).toBe(false);
    await host.tap('我知道了，还是要买');
    await toCashier(host);
  });

  it('reports a full storage and places no order', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*1');
    host.when('setStorageSync').fail('fail exceed storage max size 10Mb');
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('手机存满了，这一步没有做'));
    host.when('setStorageSync').reset();
    expect(await countOrders(host, '待付款')).toBe(0);
  });

  it('opens the order page if the payment can not be started', async () => {
    const host = await returningShopper();
    setFaults(host, { verb: 'order.pay', when: 'before', times: 1 });
    await openCheckout(host, 'yuqian-1*1');
    await host.tap('微信支付 ¥');
    await host.until(() => host.page.route === 'orders/detail/index');
    await host.until(() => host.has('微信支付 ¥'));
  });

  it.each(['', '?lines=', '?lines=%2A%2A', '?lines=yuqian-1*1000'])(
    'leads to the cart from an invalid link: %s',
    async (query) => {
      const host = createHost();
      await host.launch(`/orders/checkout/index${query}`);
      expect(host.text()).toContain('看不出要买什么');
      await host.tap('去购物车');
      expect(host.page.route).toBe('pages/cart/index');
    },
  );

  it('can be retried when the quote fails', async () => {
    const host = await returningShopper();
    setFaults(host, { verb: 'cart.quote', when: 'before', times: 1 });
    await host.relaunch(checkoutOf('yuqian-1*1'));
    await host.until(() => host.has('小铺这会儿没应声'));
    expect(host.has('微信支付')).toBe(false);
    await host.tap('再试一次');
    await host.until(() => host.has('微信支付 ¥56.00'));
  });

  it('shows one error if addresses and quote fail, and retries both', async () => {
    const host = await returningShopper();
    setFaults(
      host,
      { verb: 'address.list', when: 'before', times: 1 },
      { verb: 'cart.quote', when: 'before', times: 1 },
    );
    await host.relaunch(checkoutOf('yuqian-1*1'));
    await host.until(() => host.has('小铺这会儿没应声'));
    expect(host.$$('再试一次')).toHaveLength(1);
    await host.tap('再试一次');
    await host.until(() => host.has('微信支付 ¥56.00'));
    expect(host.has('林小满')).toBe(true);
  });
});
