import { deskAfter, submit, toastsOf } from '../../support/native/desk';
import type { Host } from '../../support/native/mini-host';
import { WECHAT_ADDRESS } from '../../support/native/shopper';
import { valueOf, type TestShop } from '../../support/shop';

/** The shop takes no payments: orders are paid by transfers in the chat. */
async function takeTransfers({ call }: TestShop): Promise<void> {
  const { version, fields } = valueOf(await call('desk.getShop', {}));
  const shop = { ...fields.shop, payment: 'contact' as const };
  valueOf(await call('desk.saveShop', { requestId: 'transfers', version, fields: { ...fields, shop } }));
}

async function openOrder(host: Host): Promise<void> {
  await host.relaunch('/desk/orders/index?task=all');
  await host.until(() => host.has('林小满'));
  await host.tap('林小满');
  await host.until(() => host.page.route === 'desk/order/index' && host.has('经过'));
}

describe('a shop that is paid by transfers in the chat', () => {
  it('takes an order from the goods page to 已转回, and speaks of no WeChat Pay', async () => {
    const host = await deskAfter(takeTransfers, '/pages/goods/index?id=barley');
    host.when('chooseAddress').ok(WECHAT_ADDRESS);
    host.when('showModal').ok({ confirm: true });
    const said: string[] = [];
    const read = () => said.push(host.text());
    await host.until(() => host.has('立即购买'));
    read();
    await host.tap('立即购买');
    await host.until(() => host.has('告诉掌柜'));
    read();
    await host.tap('立即购买', { index: 1 });
    await host.until(() => host.page.route === 'orders/checkout/index' && host.has('从微信选地址'));
    await host.tap('从微信选地址');
    await host.until(() => host.has('下单，转账付 ¥26.00'));
    read();
    await host.tap('下单，转账付 ¥26.00');
    await host.until(() => host.page.route !== 'orders/checkout/index');
    await host.settle();
    read();

    await openOrder(host);
    await host.tap('确认收款');
    await submit(host, '确认收款');
    await host.until(() => toastsOf(host).includes('收到了，等你发货'));
    await host.tap('退款');
    await host.input('多少元', '26');
    await submit(host, '退款');
    // The money is still hers to send.
    await host.until(() => toastsOf(host).includes('记下了，钱转回去再点「已转回」'));
    await host.until(() => host.has('已转回'));
    read();
    await host.relaunch('/orders/list/index');
    await host.until(() => host.has('退款中'));
    await host.tap('退款中');
    await host.settle();
    read();

    await openOrder(host);
    await host.tap('已转回');
    await host.until(() => toastsOf(host).includes('记下了，客人看得到'));
    await host.until(() => host.text().includes('你转回了 ¥26.00'));
    await host.relaunch('/orders/list/index');
    await host.until(() => host.has('退好了'));
    await host.tap('退好了');
    await host.settle();
    read();
    expect(said.join('\n')).not.toMatch(/微信支付|原路|请朋友付/);
    expect(host.errors).toEqual([]);
  });
});
