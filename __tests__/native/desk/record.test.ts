import { resetClock } from '../../support/clock';
import { submit, toastsOf } from '../../support/native/desk';
import { createHost } from '../../support/native/mini-host';
import { cartOf } from '../../support/native/shopper';

afterEach(resetClock);

describe('an order that was made in the chat', () => {
  it('is written down with a pasted address, paid by a transfer, and waits to be sent', async () => {
    const host = createHost({ storage: cartOf({ 'gaiwan-1': 1 }) });
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.launch('/desk/record/index');
    await host.until(() => host.has('好物 ¥128'));
    await host.tap('记下来');
    expect(host.has('先写上寄给谁')).toBe(true);
    await host.tap('粘贴或填写地址');
    await host.until(() => host.has('粘贴一整段'));
    await host.input('粘贴一整段，帮你分开', '何止 13911112222 浙江省杭州市西湖区文三路 1 号');
    await host.tap('保存');
    await host.until(() => host.page.route === 'desk/record/index' && host.has('何止'));
    await host.tap('记下来');
    await host.until(() => host.page.route === 'desk/order/index' && host.has('待收款'));
    expect(host.has('你记下了这一单')).toBe(true);

    await host.tap('确认收款');
    await submit(host, '确认收款');
    await host.until(() => host.has('待发货'));
    expect(toastsOf(host)).toContain('收到了，等你发货');
    expect(host.has('你确认收到 ¥128.00')).toBe(true);
    expect(host.errors).toEqual([]);
  });
});
