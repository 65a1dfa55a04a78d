import { DAY, MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost } from '../../support/native/mini-host';
import { advanceOrder, storageAfter } from '../../support/native/phone';
import { setFaults } from '../../support/native/shopper';
import { payFor, placeOrder, valueOf } from '../../support/shop';

afterEach(resetClock);

/** Opens the page of an order that has just been paid. */
async function openPaidOrder() {
  let id = '';
  const storage = await storageAfter(async (shop) => {
    const order = await placeOrder(shop.call, { 'apron-1': 1 });
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    id = order.id;
  });
  const host = createHost({ storage });
  await host.launch(`/orders/detail/index?id=${id}`);
  return { host, id };
}

/** The tracking entries shown. */
const stepsOf = (text: string) => text.split('\n').filter((line) => /揽收|装车|转运|派送|送到了/.test(line));

describe('a paid order', () => {
  it('is shipped, tracked and confirmed, and is still received after a restart', async () => {
    const { host } = await openPaidOrder();
    expect(host.text()).toContain('待发货');
    expect(host.has('确认收货')).toBe(false);

    advanceClock(8 * MINUTE);
    await host.callPage('onPullDownRefresh');
    expect(host.text()).toContain('待收货');
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
      content: expect.stringMatching(/七天无理由退货从明天算起，可退到 \d+\u2060月\u2060\d+\u2060日/),
    });
    expect(host.calls('openBusinessView')).toEqual([]);
    expect(host.text()).toMatch(/收到了\n用着有问题，随时问掌柜。\n可退到 \d+月\d+日/);
    expect(host.has('确认收货')).toBe(false);

    await host.relaunch();
    expect(host.text()).toMatch(/收到了\n用着有问题，随时问掌柜。\n可退到 \d+月\d+日/);
    advanceClock(9 * DAY);
    await host.relaunch();
    expect(host.text()).toContain('这一单圆满了，谢谢你。');
    expect(host.text()).not.toContain('可退到');
    expect(host.errors).toEqual([]);
  });

  it('stays shipped if the confirmation is dismissed', async () => {
    const { host } = await openPaidOrder();
    advanceClock(3 * MINUTE);
    await host.relaunch();
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('确认收货');
    expect(host.text()).toContain('待收货');
    expect(host.calls('showToast')).toEqual([]);
  });

  it('reports a failed confirmation, changes nothing, and can retry', async () => {
    const { host } = await openPaidOrder();
    advanceClock(3 * MINUTE);
    setFaults(host, { verb: 'order.confirmReceipt', when: 'before', times: 1 });
    await host.relaunch();
    await host.tap('确认收货');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    expect(host.text()).toContain('待收货');
    await host.tap('确认收货');
    expect(host.text()).toContain('可退到');
  });

  it('shows that there are no tracking entries yet', async () => {
    let id = '';
    const storage = await storageAfter(async (shop) => {
      const order = await placeOrder(shop.call, { 'apron-1': 1 });
      await advanceOrder(shop, order, 'shipped');
      id = order.id;
    });
    const host = createHost({ storage });
    await host.launch(`/orders/detail/index?id=${id}`);
    expect(host.text()).toContain('快递还没有消息，晚点再来看。');
    expect(host.has('展开')).toBe(false);
  });
});
