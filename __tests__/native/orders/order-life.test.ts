import { DAY, MINUTE } from '@/contract/time';

import { pass, resetClock } from '../../support/clock';
import { createHost } from '../../support/native/mini-host';
import { moveOn, phoneWith } from '../../support/native/phone';
import { breakCloud } from '../../support/native/shopper';
import { payFor, placeOrder, valueOf } from '../../support/shop';

afterEach(resetClock);

/** The page of an order that was paid just now. */
async function paidOrder() {
  let id = '';
  const storage = await phoneWith(async (shop) => {
    const order = await placeOrder(shop.ask, { 'apron-1': 1 });
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    id = order.id;
  });
  const host = createHost({ storage });
  await host.launch(`/orders/detail/index?id=${id}`);
  return { host, id };
}

/** Steps of the parcel that are shown. */
const stepsOf = (text: string) => text.split('\n').filter((line) => /揽收|装车|转运|派送|送到了/.test(line));

describe('an order after it was paid', () => {
  it('is sent, followed, confirmed, and is still received when the shop is opened again', async () => {
    const { host } = await paidOrder();
    expect(host.text()).toContain('等掌柜发货');
    expect(host.has('确认收货')).toBe(false);

    pass(8 * MINUTE);
    await host.callPage('onPullDownRefresh');
    expect(host.text()).toContain('在路上');
    expect(host.text()).toMatch(/中通快递\n单号\n示例\d{12}/);
    expect(stepsOf(host.text())).toHaveLength(2);
    await host.tap('展开，还有 2 条');
    expect(stepsOf(host.text()).map((line) => line.slice(0, 3))).toEqual(['杭州市', '杭州市', '景德镇', '景德镇']);
    await host.tap('收起');
    expect(stepsOf(host.text())).toHaveLength(2);

    await host.tap('复制快递单号');
    expect(host.last('setClipboardData')).toMatchObject({ data: expect.stringMatching(/^示例\d{12}$/) });

    await host.tap('确认收货');
    expect(host.last('showModal')).toMatchObject({
      title: '东西都收到了？',
      content: expect.stringMatching(/七天无理由退货从明天算起，可退到 \d+月\d+日/),
    });
    expect(host.calls('openBusinessView')).toEqual([]);
    expect(host.text()).toMatch(/收到了\n用着有问题，随时问掌柜。\n可退到 \d+月\d+日/);
    expect(host.has('确认收货')).toBe(false);

    await host.relaunch();
    expect(host.text()).toMatch(/收到了\n用着有问题，随时问掌柜。\n可退到 \d+月\d+日/);
    pass(9 * DAY);
    await host.relaunch();
    expect(host.text()).toContain('这一单圆满了，谢谢你。');
    expect(host.text()).not.toContain('可退到');
    expect(host.errors).toEqual([]);
  });

  it('stays on its way when she has not got it yet', async () => {
    const { host } = await paidOrder();
    pass(3 * MINUTE);
    await host.relaunch();
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('确认收货');
    expect(host.text()).toContain('在路上');
    expect(host.calls('showToast')).toEqual([]);
  });

  it('says that confirming failed, changes nothing, and is confirmed at the second try', async () => {
    const { host } = await paidOrder();
    pass(3 * MINUTE);
    breakCloud(host, { verb: 'order.confirmReceipt', when: 'before', times: 1 });
    await host.relaunch();
    await host.tap('确认收货');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    expect(host.text()).toContain('在路上');
    await host.tap('确认收货');
    expect(host.text()).toContain('可退到');
  });

  it('whose carrier has told nothing yet says so', async () => {
    let id = '';
    const storage = await phoneWith(async (shop) => {
      const order = await placeOrder(shop.ask, { 'apron-1': 1 });
      await moveOn(shop, order, 'shipped');
      id = order.id;
    });
    const host = createHost({ storage });
    await host.launch(`/orders/detail/index?id=${id}`);
    expect(host.text()).toContain('快递还没有消息，晚点再来看。');
    expect(host.has('展开')).toBe(false);
  });

  it('can be shown to customer service as a card that leads back to it', async () => {
    const { host, id } = await paidOrder();
    await host.tap('带着这一单找客服');
    expect(host.calls('button:contact')).toHaveLength(1);
    expect(host.attr('带着这一单找客服', 'send-message-path')).toBe(`/orders/detail/index?id=${id}`);
  });
});
