import { resetClock } from '../../support/clock';
import { submit } from '../../support/native/desk';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { openCheckout, returningShopper, setFaults, toCashier } from '../../support/native/shopper';
import { valueOf, type TestShop } from '../../support/shop';

const MINE = '/pages/mine/index';
const NOTIFY = '有消息微信告诉我';

afterEach(resetClock);

/** The seller has named templates for messages of WeChat. */
async function nameTemplates({ call }: TestShop): Promise<void> {
  const { version, fields } = valueOf(await call('desk.getShop', {}));
  const messageTemplates = { sent: 'tpl-sent', 'refund-answered': 'tpl-refund' };
  const shop = { ...fields.shop, messageTemplates };
  valueOf(await call('desk.saveShop', { requestId: 'templates', version, fields: { ...fields, shop } }));
}

async function payOnce(host: Host): Promise<void> {
  await openCheckout(host, 'yuqian-1*1');
  await toCashier(host);
  await host.tap('付款 ¥');
  await host.until(() => host.page.route === 'orders/payment-result/index' && host.has('看订单'));
}

describe('messages', () => {
  it('are asked for once after paying, and a parcel is a line in 我的 that leads to the order', async () => {
    const host = await returningShopper(await storageAfter(nameTemplates));
    await payOnce(host);
    expect(host.calls('requestSubscribeMessage')).toEqual([]);
    await host.tap(NOTIFY);
    expect(host.calls('requestSubscribeMessage')).toMatchObject([{ tmplIds: ['tpl-sent', 'tpl-refund'] }]);
    expect(host.has(NOTIFY)).toBe(false);
    await payOnce(host);
    expect(host.has(NOTIFY)).toBe(false);
    const orderId = host.page.query['id'];

    await host.relaunch(`/desk/order/index?id=${orderId}`);
    await host.until(() => host.has('发货'));
    await host.tap('发货');
    await host.input('粘贴或手写', 'sf1234567890123');
    await host.until(() => host.has('顺丰速运'));
    await submit(host, '发货');
    await host.until(() => host.has('已发货'));

    await host.relaunch(MINE);
    await host.until(() => host.has('有新消息'));
    await host.tap('消息');
    await host.until(() => host.page.route === 'account/messages/index' && host.has('新消息：发货了'));
    await host.tap('新消息：发货了');
    await host.until(() => host.page.route === 'orders/detail/index' && host.has('SF1234567890123'));

    await host.relaunch(MINE);
    await host.until(() => host.has('消息'));
    await host.until(() => !host.has('有新消息'));
    expect(host.errors).toEqual([]);
  });

  it('are not asked for where the shop has no templates', async () => {
    const host = await returningShopper();
    await payOnce(host);
    expect(host.has(NOTIFY)).toBe(false);
    expect(host.calls('requestSubscribeMessage')).toEqual([]);
  });

  it('that can’t be read say so and are read on a second try; without any, the page says what comes here', async () => {
    const host = createHost();
    setFaults(host, { verb: 'message.list', when: 'before', times: 1 });
    await host.launch('/account/messages/index');
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('还没有消息'));
    expect(host.errors).toEqual([]);
  });
});
