import { resetClock } from '../../support/clock';
import { BUYERS, deskAfter, orderOf, phoneOf, submit, toastsOf } from '../../support/native/desk';
import { createHost, type Host } from '../../support/native/mini-host';
import { openCheckout, returningShopper, setFaults, toCashier } from '../../support/native/shopper';

const LIST = '/desk/orders/index';
const PASTE_HINT = '一行一个';

afterEach(resetClock);

/** Opens the order page of this buyer from the list. */
async function openOrder(host: Host, name: string): Promise<void> {
  await host.until(() => host.has(name));
  await host.tap(name);
  await host.until(() => host.page.route === 'desk/order/index' && host.has('经过'));
}

describe('the seller’s orders', () => {
  it('are bought by a shopper, shipped by a pasted number and seen by the shopper on their way', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'yuqian-1*2');
    await toCashier(host);
    await host.tap('付款 ¥');
    await host.until(() => host.page.route === 'orders/payment-result/index' && host.has('看订单'));

    await host.relaunch(LIST);
    await host.until(() => host.has('待发货 1') && host.has('林小满'));
    await openOrder(host, '林小满');
    await host.tap('复制地址');
    expect(host.last('setClipboardData')).toMatchObject({
      data: '林小满，13800138000，浙江省杭州市西湖区文三路 1 号 2 楼',
    });
    await host.tap('发货');
    await submit(host, '发货');
    expect(host.has('写上快递单号')).toBe(true);
    await host.input('粘贴或手写', 'sf1234567890123');
    await host.until(() => host.has('顺丰速运'));
    await submit(host, '发货');
    await host.until(() => host.has('已发货'));
    expect(toastsOf(host)).toContain('发出了');

    await host.relaunch('/orders/list/index');
    await host.until(() => host.has('看物流'));
    await host.tap('看物流');
    await host.until(() => host.has('SF1234567890123'));
    expect(host.has('顺丰速运')).toBe(true);
    expect(host.errors).toEqual([]);
  });

  it('are sent ten at once by pasted lines; a doubtful line stays apart until she says whose it is', async () => {
    const host = await deskAfter(async (shop) => {
      for (const at of BUYERS.keys()) await orderOf(shop, at, { lines: { 'barley-1': 1 } });
    }, LIST);
    await host.until(() => host.has('待发货 10'));
    await host.tap('批量发货');
    await host.until(() => host.has(PASTE_HINT));
    const lines = BUYERS.map(
      (name, at) => `${at === 9 ? '老冯' : at % 2 === 0 ? name : phoneOf(at).slice(-4)} SF12345678901${20 + at}`,
    );
    await host.input(PASTE_HINT, lines.join('\n'));
    await host.until(() => host.has('对上了 9 单'));
    expect(host.has('有 1 行拿不准')).toBe(true);
    expect(host.has('没有对得上的订单')).toBe(true);
    await host.tap('选订单');
    await host.tap('冯塘');
    await host.until(() => host.has('发货 10 单'));
    await host.tap('发货 10 单');
    await host.until(() => host.has('发出了 10 单') && host.has('好了'));
    await host.relaunch(LIST);
    await host.until(() => host.has('都发完了'));
    expect(host.errors).toEqual([]);
  });

  it('are found by the end of a mobile number', async () => {
    const host = await deskAfter(async (shop) => {
      await orderOf(shop, 0);
      await orderOf(shop, 1);
    }, `${LIST}?task=all`);
    await host.until(() => host.has('李知夏'));
    await host.input('名字、手机尾号或订单号', '1002');
    await host.tap('搜索');
    await host.until(() => !host.has('陈小满'));
    expect(host.has('李知夏')).toBe(true);
  });

  it('are repriced before payment; seller and shopper see both figures', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'gaiwan-1*1');
    await toCashier(host);
    await host.relaunch(`${LIST}?task=all`);
    await openOrder(host, '林小满');
    await host.tap('改价');
    await submit(host, '改价');
    expect(host.has('写上减多少')).toBe(true);
    await host.input('多少元，可以不写', '8', { index: 0 });
    await host.until(() => host.has('原来 ¥128.00，现在 ¥120.00'));
    await submit(host, '改价');
    await host.until(() => toastsOf(host).includes('改好了，客人看得到'));
    await host.relaunch('/orders/list/index');
    await host.until(() => host.has('去付款'));
    await host.tap('去付款');
    await host.until(() => host.has('掌柜减'));
    expect(host.text()).toMatch(/¥128\.00[\s\S]*−¥8\.00[\s\S]*120/);
  });

  it('are cancelled with a reason, which the shopper reads', async () => {
    const host = await returningShopper();
    await openCheckout(host, 'gaiwan-1*1');
    await toCashier(host);
    await host.relaunch(`${LIST}?task=all`);
    await openOrder(host, '林小满');
    await host.tap('取消订单');
    await submit(host, '取消订单');
    expect(host.has('这里要填')).toBe(true);
    await host.tap('卖完了');
    await submit(host, '取消订单');
    await host.until(() => host.has('已取消'));
    await host.relaunch('/orders/list/index');
    await host.until(() => host.has('取消了'));
    await host.tap('取消了');
    await host.until(() => host.has('掌柜说：卖完了'));
  });

  it('lead to all of them from one that is not there', async () => {
    const host = createHost();
    await host.launch('/desk/order/index?id=gone');
    await host.until(() => host.has('没有找到这个订单'));
    await host.tap('看全部订单');
    await host.until(() => host.has('还没有订单'));
    expect(host.page.route).toBe('desk/orders/index');
  });

  it('offer a retry after a failure', async () => {
    const host = await deskAfter((shop) => orderOf(shop, 0), LIST);
    await host.until(() => host.has('陈小满'));
    setFaults(host, { verb: 'desk.listOrders', when: 'before', times: 1 });
    await host.relaunch(LIST);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('陈小满'));
  });
});
