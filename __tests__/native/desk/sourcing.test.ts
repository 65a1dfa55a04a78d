import type { SourcingState } from '@/contract/orders/sourcing';

import { resetClock } from '../../support/clock';
import { submit } from '../../support/native/desk';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';
import { sourcedTo, updateAsSeller } from '../../support/orders/preorders';
import { orderInputWith, payFor, valueOf } from '../../support/shop';

const DESK = '/desk/sourcing/index';
const PLACE = '在哪里，比如京都';

afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

interface Past {
  readonly count: number;
  readonly state?: SourcingState;
  readonly faults?: Readonly<Record<string, unknown>>;
}

/** The desk's page with pre-orders of caddies whose deposits are paid. */
async function openDesk({ count, state, faults }: Past) {
  const ids: string[] = [];
  const storage = await storageAfter(async (shop) => {
    for (let n = 0; n < count; n++) {
      const input = await orderInputWith(shop.call, { 'caddy-1': 1 }, { requestId: `order-${n}` });
      const order = valueOf(await shop.call('order.place', input));
      await payFor(shop, order);
      valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
      if (state) await updateAsSeller(shop, order.id, (found) => sourcedTo(found, state, shop.clock.now));
      ids.push(order.id);
    }
  });
  const host = createHost({ storage: { ...storage, ...faults } });
  await host.launch(DESK);
  await host.until(() => host.has('林一') || host.has('没有要去买的'));
  return { host, ids };
}

async function openStep(host: Host): Promise<void> {
  await host.tap('全选');
  await host.tap('买到了（2 单）');
}

describe('pre-orders on the seller’s desk', () => {
  it('are moved two at once, with place and picture, and their shoppers see it', async () => {
    const { host, ids } = await openDesk({ count: 2 });
    expect(host.has('先选几单')).toBe(true);
    await host.tap('选上：', { index: 0 });
    expect(host.has('买到了（1 单）')).toBe(true);
    await host.tap('选上：', { index: 1 });
    await host.tap('买到了（2 单）');
    expect(host.has('2 单一起记')).toBe(true);
    await host.tap('保存');
    expect(host.has('先写在哪里')).toBe(true);
    await host.input(PLACE, '京都');
    await host.input('可以不写', '老铺子里最后两只');
    host.when('chooseMedia').ok({ tempFiles: [{ tempFilePath: 'wxfile://tmp_1.jpg' }] });
    await host.tap('加照片，最多 9 张');
    await host.until(() => host.has('货架'));
    await host.tap('货架');
    await host.tap('保存');
    await host.until(() => host.has('没有要去买的'));
    expect(toasts(host)).toContain('2 单都记下了');

    await host.tap('买到了');
    await host.until(() => host.has('京都，老铺子里最后两只'));
    expect(host.$$('京都，老铺子里最后两只')).toHaveLength(2);
    for (const id of ids) {
      await host.relaunch(`/orders/detail/index?id=${id}`);
      await host.until(() => host.has('买到了 · 京都'));
      expect(host.text()).toMatch(/老铺子里最后两只\n货架/);
    }
    expect(host.errors).toEqual([]);
  });

  it('keep what was written when the answer was lost, and take the step once', async () => {
    const faults = withFaults({ verb: 'desk.updateSourcing', when: 'after', times: 1 });
    const { host, ids } = await openDesk({ count: 2, faults });
    await openStep(host);
    await host.input(PLACE, '京都');
    await host.tap('保存');
    await host.until(() => toasts(host).length > 0);
    expect(host.has('2 单一起记')).toBe(true);
    expect(host.attr(PLACE, 'value')).toBe('京都');
    await host.tap('保存');
    await host.until(() => toasts(host).includes('2 单都记下了'));
    await host.relaunch(`/orders/detail/index?id=${ids[0] ?? ''}`);
    await host.until(() => host.has('买到了 · 京都'));
    expect(host.$$('买到了 · 京都')).toHaveLength(1);
  });

  it('that have arrived are called for a balance, at most the quoted one', async () => {
    const { host, ids } = await openDesk({ count: 1, state: 'arrived' });
    await host.tap('到货了');
    await host.until(() => host.has('订金 ¥156.00 付了，尾款 ¥364.00'));
    await host.tap('叫付尾款：');
    await host.input('¥364', '365');
    await submit(host, '叫付尾款');
    expect(host.has('不能高过说好的 ¥364.00')).toBe(true);
    await host.input('¥364', '344');
    await submit(host, '叫付尾款');
    await host.until(() => host.has('没有等着叫付尾款的'));
    expect(toasts(host)).toContain('告诉客人了，等尾款');
    await host.relaunch(`/orders/detail/index?id=${ids[0] ?? ''}`);
    await host.until(() => host.has('微信支付尾款 ¥344.00'));
    expect(host.errors).toEqual([]);
  });
});

describe('the sourcing page of the desk', () => {
  it('shows the empty states', async () => {
    const { host } = await openDesk({ count: 0 });
    await host.tap('在路上');
    await host.until(() => host.has('没有在路上的'));
    expect(host.has('全选')).toBe(false);
  });
});
