import fc from 'fast-check';

import { fen } from '@/contract/money';

import { failureOf, NOON, openTestShop, valueOf } from '../../../support/shop';

const NUMBER = '20261120120000000001';
const TOTAL = fen(6_000);
const REQUEST = { number: NUMBER, amount: TOTAL, payer: 'one', description: '试铺', expiresAt: NOON + 60_000 };

async function withPayment(isPaid = true) {
  const { engine, clock, restart } = openTestShop();
  const { payments } = engine.portsFor();
  valueOf(await payments.prepay(REQUEST));
  if (isPaid) valueOf(await engine.settle(NUMBER, 'paid'));
  const refund = (refundNumber: string, amount: number, total = TOTAL) =>
    payments.refund({ paymentNumber: NUMBER, refundNumber, amount: fen(amount), total, reason: '' });
  return { payments, refund, clock, restart, engine };
}

describe('the sandbox payment service', () => {
  it('refunds after a few seconds, also after a restart', async () => {
    const { refund, clock, restart, payments } = await withPayment();
    expect(valueOf(await payments.queryRefund('R1'))).toEqual({ state: 'none' });
    expect(valueOf(await refund('R1', 6_000))).toEqual({ state: 'processing' });
    clock.now += 5_000;
    const restarted = restart().engine.portsFor().payments;
    expect(valueOf(await restarted.queryRefund('R1'))).toEqual({ state: 'refunded', at: NOON + 5_000 });
  });

  it('refunds once per refund number', async () => {
    const { refund, clock, engine } = await withPayment();
    await Promise.all([refund('R1', 4_000), refund('R1', 4_000)]);
    clock.now += 9_000;
    expect(valueOf(await refund('R1', 4_000))).toEqual({ state: 'refunded', at: NOON + 5_000 });
    expect(engine.store.list('sandboxRefunds')).toHaveLength(1);
    expect(failureOf(await refund('R1', 3_999))).toMatchObject({ detail: { reason: 'another-refund' } });
  });

  it('never refunds more than was paid, over any number of refunds', async () => {
    const requests = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -5, max: 6_500 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(requests, async (all) => {
        const { refund, engine } = await withPayment();
        for (const [name, amount] of all) await refund(`R${name}`, amount);
        const refunded = engine.store.list('sandboxRefunds').map(({ amount }) => amount);
        expect(refunded.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(TOTAL);
        for (const amount of refunded) expect(amount).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['more than was paid', 6_001, TOTAL, true, 'more-than-paid'],
    ['nothing', 0, TOTAL, true, 'more-than-paid'],
    ['with another total than was paid', 100, fen(6_001), true, 'total'],
    ['an unpaid payment', 100, TOTAL, false, 'unpaid'],
  ])('refuses to refund %s', async (_, amount, total, isPaid, reason) => {
    const { refund } = await withPayment(isPaid);
    expect(failureOf(await refund('R1', amount, total))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
      detail: { reason },
    });
  });

  it('accepts a late payment of a closed number and reports it as paid', async () => {
    const { payments, engine, clock } = await withPayment(false);
    valueOf(await engine.settle(NUMBER, 'late-paid'));
    expect(valueOf(await payments.close(NUMBER))).toEqual({ state: 'closed' });
    clock.now += 19_999;
    expect(valueOf(await payments.query(NUMBER))).toEqual({ state: 'closed' });
    clock.now += 1;
    expect(valueOf(await payments.query(NUMBER))).toEqual({ state: 'paid', amount: 6_000, paidAt: NOON + 20_000 });
  });
});
