import { createHost } from '../../support/native/mini-host';
import { storageAfterDays } from '../../support/native/simulated-days';

const toasts = (host: ReturnType<typeof createHost>) => host.calls('showToast').map(({ title }) => title);

async function openCustomer() {
  const host = createHost({ storage: await storageAfterDays() });
  await host.launch('/desk/customers/index');
  await host.until(() => host.has('王小满 1234'));
  await host.tap('王小满 1234');
  await host.until(() => host.has('下过的单'));
  return host;
}

describe('the customers of the desk', () => {
  it('are listed by their last order, and each has a note, a gift with its reason and their orders', async () => {
    const host = await openCustomer();
    expect(host.page.route).toBe('desk/customer/index');
    expect(host.text()).toMatch(/买过 2 单/);
    await host.until(() => host.$$('王小满').length > 0);
    await host.input('口味、尺码', '爱喝明前');
    await host.tap('保存');
    await host.until(() => toasts(host).includes('记下了'));

    await host.input('多少元', '8');
    await host.tap('送余额');
    await host.until(() => host.has('写一句为什么'));
    await host.input('上次来晚了、老客', '上次来晚了');
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('送余额');
    await host.until(() => host.has('送过的'));
    expect(toasts(host)).toContain('送到了');
    expect(host.text()).toMatch(/余额 ¥8\s+\d+月\d+日，上次来晚了/);
    await host.back();
    await host.until(() => host.has('陈知夏 5678'));
    expect(host.errors).toEqual([]);
  });

  it('of a shop without orders are still to come', async () => {
    const host = createHost();
    await host.launch('/desk/customers/index');
    await host.until(() => host.has('还没有客人下过单'));
  });
});
