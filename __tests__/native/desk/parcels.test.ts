import { deskAfter, orderOf, submit, toastsOf } from '../../support/native/desk';
import type { Host } from '../../support/native/mini-host';

const LIST = '/desk/orders/index';
const NUMBER = '粘贴或手写';

/** The page of an order of two pieces that waits to be sent. */
async function openOrder(): Promise<Host> {
  const host = await deskAfter((shop) => orderOf(shop, 0, { lines: { 'gaiwan-1': 2 } }), LIST);
  await host.until(() => host.has('陈小满'));
  await host.tap('陈小满');
  await host.until(() => host.page.route === 'desk/order/index' && host.has('经过'));
  await host.tap('发货');
  return host;
}

describe('a parcel', () => {
  it('is sent with the number of a scanned bar code', async () => {
    const host = await openOrder();
    host.when('scanCode').ok({ result: 'SF1234567890123' });
    await host.tap('扫条码');
    await host.until(() => host.has('顺丰速运'));
    await submit(host, '发货');
    await host.until(() => host.has('已发货'));
    expect(host.has('SF1234567890123')).toBe(true);
    expect(host.errors).toEqual([]);
  });

  it('keeps what was typed when the scan is cancelled', async () => {
    const host = await openOrder();
    await host.input(NUMBER, 'SF1234567890123');
    host.when('scanCode').cancel();
    await host.tap('扫条码');
    expect(host.attr(NUMBER, 'value')).toBe('SF1234567890123');
    expect(toastsOf(host)).toEqual([]);
  });

  it('is one of several, each with its pieces; one number is corrected, once', async () => {
    const host = await openOrder();
    await host.input(NUMBER, 'SF1234567890123');
    await host.tap('再加一个包裹');
    await host.input(NUMBER, 'SF1234567890124', { index: 1 });
    await submit(host, '发货');
    expect(host.has('有个包裹里还没放东西')).toBe(true);
    await host.tap('多一件');
    await submit(host, '发货');
    await host.until(() => host.has('包裹 2 · 顺丰速运'));
    await host.tap('更正单号', { index: 1 });
    await host.input(NUMBER, 'SF1234567890125');
    await host.tap('更正');
    await host.until(() => toastsOf(host).includes('改好了'));
    await host.until(() => host.has('SF1234567890125'));
    await host.until(() => !host.has('更正单号'));
    expect(host.text()).toContain('你把单号 SF1234567890124 改成 顺丰速运 SF1234567890125');
  });
});
