import { MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';
import { launchAfterBuying } from '../../support/refunds/launch-after-buying';
import { valueOf } from '../../support/shop';

const DESK = '/desk/refunds/index';
const EMPTY = '现在没有等你答的退款';
const AMOUNT = '最多 ¥130.50';
const RETURN = {
  state: 'received',
  refundRequest: { lines: { 'apron-1': 1 }, over: { kind: 'return', reason: 'damaged' } },
} as const;

afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);
const confirms = (host: Host, confirm: boolean) => host.when('showModal').ok({ confirm, cancel: !confirm });

/** The desk's page on a phone whose shopper, who is also the seller, asked for a refund. */
async function openDesk(bought: Parameters<typeof launchAfterBuying>[0]) {
  const phone = await launchAfterBuying(bought);
  await phone.host.launch(DESK);
  await phone.host.until(() => phone.host.has('林一'));
  return phone;
}

const damaged = (description: string) => ({
  state: 'received' as const,
  refundRequest: { lines: { 'apron-1': 1 }, over: { reason: 'damaged' as const, description } },
});

describe('a refund on the seller’s desk', () => {
  it('is agreed to in part, and the shopper reads how much', async () => {
    const { host, orderId, refundId } = await openDesk(damaged('线头开了'));
    expect(host.text()).toMatch(/林一 · 仅退款\n2 天 0 小时内答复|1 天 23 小时内答复/);
    expect(host.text()).toMatch(/棉麻围裙[\s\S]*申请退\n¥130.50\n原因：坏了\n线头开了/);
    await host.tap('部分同意：');
    await host.tap('部分同意', { index: 1 });
    expect(host.has('至少给一样写上退多少')).toBe(true);
    await host.input(AMOUNT, '130.51');
    await host.tap('部分同意', { index: 1 });
    expect(host.has('最多能退 ¥130.50')).toBe(true);
    await host.input(AMOUNT, '50');
    await host.input('可以不写', '线头我给你补一包，先退五十');
    expect(host.has('一共退 ¥50.00，客人申请 ¥130.50')).toBe(true);
    await host.tap('同意退 ¥50.00');
    await host.until(() => host.has(EMPTY));
    expect(toasts(host)).toContain('同意退一部分，客人会看到');

    await host.relaunch(`/orders/refunds/detail/index?order=${orderId}&id=${refundId}`);
    await host.until(() => host.has('你申请退 ¥130.50，掌柜同意退一部分'));
    expect(host.text()).toContain('线头我给你补一包，先退五十');
    expect(host.errors).toEqual([]);
  });

  it('is refused with a reason; a draft stays when the sheet is closed', async () => {
    const { host, orderId, refundId } = await openDesk(damaged(''));
    await host.tap('拒绝：');
    const reason = '比如：已经穿过了';
    await host.tap('拒绝', { index: 1 });
    expect(host.has('先写一句为什么')).toBe(true);
    await host.input(reason, '洗过了，退不了');
    await host.tap('关上', { index: 1 });
    await host.tap('拒绝：');
    expect(host.attr(reason, 'value')).toBe('洗过了，退不了');
    await host.tap('拒绝', { index: 1 });
    await host.until(() => host.has(EMPTY));
    await host.relaunch(`/orders/refunds/detail/index?order=${orderId}&id=${refundId}`);
    await host.until(() => host.has('洗过了，退不了'));
  });

  it('is agreed to after a confirmation, once even if the answer was lost', async () => {
    const faults = [{ verb: 'desk.answerRefund', when: 'after', times: 1 }];
    const { host, orderId, refundId } = await openDesk({ ...damaged(''), faults });
    confirms(host, false);
    await host.tap('同意');
    expect(host.has('部分同意')).toBe(true);
    confirms(host, true);
    await host.tap('同意');
    await host.until(() => host.has(EMPTY));
    await host.relaunch(`/orders/refunds/detail/index?order=${orderId}&id=${refundId}`);
    await host.until(() => host.has('钱在回来的路上'));
  });

  it('that was answered meanwhile says so and disappears', async () => {
    const { host } = await openDesk(damaged(''));
    advanceClock(2 * MINUTE);
    confirms(host, true);
    await host.tap('同意');
    await host.until(() => host.has(EMPTY));
    expect(toasts(host)).toContain('这次退款已经往前走了，这一步做不了。刷新看看现在的样子。');
  });
});

describe('a return on the seller’s desk', () => {
  it('shows where it goes, and is paid back when it is here', async () => {
    const { host, orderId, refundId } = await openDesk(RETURN);
    expect(host.text()).toMatch(/同意了，客人寄回到：阿禾 13800000000 江西省景德镇市/);
    confirms(host, true);
    await host.tap('同意');
    await host.until(() => host.has(EMPTY));
    await host.relaunch(`/orders/refunds/detail/index?order=${orderId}&id=${refundId}`);
    await host.tap('顺丰');
    await host.input('快递面单上的单号', 'SF1234567890');
    await host.tap('寄好了');
    await host.relaunch(DESK);
    await host.until(() => host.has('寄回的快递：顺丰 SF1234567890'));
    expect(host.has('天 23 小时内退款') || host.has('7 天 0 小时内退款')).toBe(true);
    await host.tap('收到了，退款：');
    await host.until(() => host.has(EMPTY));
    expect(toasts(host)).toContain('钱在退回去的路上了');
    await host.relaunch(`/orders/refunds/detail/index?order=${orderId}&id=${refundId}`);
    await host.until(() => host.has('钱在回来的路上'));
    expect(host.errors).toEqual([]);
  });

  it('that is not what was sent is refused', async () => {
    const { host } = await openDesk({
      ...RETURN,
      async afterwards({ call, clock, engine }, { id }) {
        clock.now += MINUTE;
        await engine.simulateSeller();
        const [refund] = valueOf(await call('order.get', { orderId: id })).refunds ?? [];
        const parcel = { carrier: '顺丰', number: 'SF1234567890' };
        valueOf(await call('refund.shipReturn', { orderId: id, refundId: refund?.id ?? '', ...parcel }));
      },
      at: Date.now() - MINUTE,
    });
    expect(host.has('部分同意')).toBe(false);
    expect(host.has('拒绝：')).toBe(true);
    expect(host.has('收到了，退款：')).toBe(true);
  });
});

describe('the refunds page of the desk', () => {
  it('shows the empty state', async () => {
    const host = createHost();
    await host.launch(DESK);
    await host.until(() => host.has(EMPTY));
  });

  it('offers a retry after a failure', async () => {
    const { host } = await launchAfterBuying(damaged(''));
    setFaults(host, { verb: 'desk.listRefunds', when: 'before', times: 1 });
    await host.launch(DESK);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('林一'));
  });
});
