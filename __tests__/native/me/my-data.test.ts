import { createHost } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { placeOrder, valueOf } from '../../support/shop';

const PAGE = '/account/my-data/index';

/** The demo shop after an order that is open, or at its end. */
const afterOrder = (isOpen: boolean) =>
  storageAfter(async ({ call }) => {
    const { id } = await placeOrder(call, { 'gaiwan-1': 1 });
    if (!isOpen) valueOf(await call('order.cancel', { orderId: id }));
  });

describe('the page of my data', () => {
  it('is opened from the page about the shop', async () => {
    const host = createHost();
    await host.launch('/account/about/index');
    await host.tap('我的资料：取一份，或注销');
    await host.until(() => host.has('注销，全都删掉'));
    expect(host.errors).toEqual([]);
  });

  it('makes a file, which can be sent into a chat or copied', async () => {
    const host = createHost({ storage: await afterOrder(false) });
    await host.launch(PAGE);
    await host.tap('取一份');
    await host.until(() => host.has('做好了。'));
    await host.tap('发到聊天');
    expect(host.last('shareFileMessage')).toMatchObject({
      filePath: expect.stringMatching(/my-data\.txt$/),
      fileName: '我在小铺的资料.txt',
    });
    await host.tap('复制');
    expect(host.last('setClipboardData')).toMatchObject({ data: expect.stringContaining('订单和退款') });
    expect(host.errors).toEqual([]);
  });

  it('says before what stays, asks, removes everything and lets the app be closed', async () => {
    const host = createHost({ storage: { ...(await afterOrder(false)), 'xiaopu/searches': '["茶"]' } });
    await host.launch(PAGE);
    expect(host.text()).toContain('要留至少三年');
    await host.tap('注销，全都删掉');
    expect(host.last('showModal')).toMatchObject({ title: '真的注销？' });
    await host.until(() => host.has('都删掉了'));
    await host.tap('关上小铺');
    expect(host.calls('exitMiniProgram')).toHaveLength(1);
    expect(host.errors).toEqual([]);
  });

  it('names the order that is open, and removes nothing', async () => {
    const host = createHost({ storage: await afterOrder(true) });
    await host.launch(PAGE);
    await host.tap('注销，全都删掉');
    await host.until(() => host.has('还没走完'));
    expect(host.has('注销，全都删掉')).toBe(true);
  });
});
