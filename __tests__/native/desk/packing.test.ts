import { resetClock } from '../../support/clock';
import { deskAfter, orderOf } from '../../support/native/desk';

afterEach(resetClock);

describe('the packing list', () => {
  it('counts each kind of the chosen orders and keeps its ticks when the app is closed', async () => {
    const host = await deskAfter(async (shop) => {
      await orderOf(shop, 0, { lines: { 'barley-1': 2 } });
      await orderOf(shop, 1, { lines: { 'barley-1': 3, 'gaiwan-1': 1 } });
    }, '/desk/orders/index');
    await host.until(() => host.has('待发货 2'));
    await host.tap('装箱单');
    await host.until(() => host.has('先备货：2 单，共 6 件'));
    await host.tap('5 件，备好了');
    await host.tap('陈小满 的装好了');
    await host.until(() => host.$$('1 / 2').length === 2);
    await host.relaunch('/desk/packing/index');
    await host.until(() => host.$$('1 / 2').length === 2);
    expect(host.errors).toEqual([]);
  });

  it('has only the orders that were chosen, until all are wanted', async () => {
    const host = await deskAfter(async (shop) => {
      await orderOf(shop, 0);
      await orderOf(shop, 1);
    }, '/desk/orders/index');
    await host.until(() => host.has('待发货 2'));
    await host.tap('选上 李知夏 的订单');
    await host.tap('装箱单');
    await host.until(() => host.has('先备货：1 单，共 1 件'));
    expect(host.has('陈小满')).toBe(false);
    await host.tap('点这里看全部');
    await host.until(() => host.has('先备货：2 单，共 2 件'));
  });
});
