import fc from 'fast-check';

import { fen } from '@/contract/money';

import { failureOf, NOON, openShop, valueOf } from '../../../support/shop';

const NUMBER = '20261120120000000001';
const TOTAL = fen(6_000);
const BILL = { number: NUMBER, amount: TOTAL, description: '试铺', expiresAt: NOON + 60_000 };

async function withPayment(isPaid = true) {
  const { engine, clock, restart } = openShop();
  const { payments } = engine.portsFor();
  valueOf(await payments.prepay(BILL));
  if (isPaid) valueOf(await engine.settle(NUMBER, 'paid'));
  const refund = (refundNumber: string, amount: number, total = TOTAL) =>
    payments.refund({ number: NUMBER, refundNumber, amount: fen(amount), total, reason: '' });
  return { payments, refund, clock, restart, engine };
}

describe('the sandbox payment service', () => {
  it('gives money back a few seconds later, and remembers after a restart', async () => {
    const { refund, clock, restart, payments } = await withPayment();
    expect(valueOf(await payments.queryRefund('R1'))).toEqual({ state: 'none' });
    expect(valueOf(await refund('R1', 6_000))).toEqual({ state: 'processing' });
    clock.now += 5_000;
    const again = restart().engine.portsFor().payments;
    expect(valueOf(await again.queryRefund('R1'))).toEqual({ state: 'refunded', at: NOON + 5_000 });
  });

  it('gives it back once, however often it is asked under one number', async () => {
    const { refund, clock, engine } = await withPayment();
    await Promise.all([refund('R1', 4_000), refund('R1', 4_000)]);
    clock.now += 9_000;
    expect(valueOf(await refund('R1', 4_000))).toEqual({ state: 'refunded', at: NOON + 5_000 });
    expect(engine.store.list('moneyBack')).toHaveLength(1);
    expect(failureOf(await refund('R1', 3_999))).toMatchObject({ detail: { reason: 'another-refund' } });
  });

  it('never gives back more than was paid, over any refunds', async () => {
    const wishes = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -5, max: 6_500 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const { refund, engine } = await withPayment();
        for (const [name, amount] of all) await refund(`R${name}`, amount);
        const back = engine.store.list('moneyBack').map(({ amount }) => amount);
        expect(back.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(TOTAL);
        for (const amount of back) expect(amount).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['more than was paid', 6_001, TOTAL, true, 'more-than-paid'],
    ['nothing', 0, TOTAL, true, 'more-than-paid'],
    ['of another total than was paid', 100, fen(6_001), true, 'total'],
    ['what was never paid', 100, TOTAL, false, 'unpaid'],
  ])('refuses to give back %s', async (_, amount, total, isPaid, reason) => {
    const { refund } = await withPayment(isPaid);
    expect(failureOf(await refund('R1', amount, total))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
      detail: { reason },
    });
  });

  it('takes late money although the number was closed meanwhile, and tells of it', async () => {
    const { payments, engine, clock } = await withPayment(false);
    valueOf(await engine.settle(NUMBER, 'late-paid'));
    expect(valueOf(await payments.close(NUMBER))).toEqual({ state: 'closed' });
    clock.now += 19_999;
    expect(valueOf(await payments.query(NUMBER))).toEqual({ state: 'closed' });
    clock.now += 1;
    expect(valueOf(await payments.query(NUMBER))).toEqual({ state: 'paid', paidAt: NOON + 20_000 });
  });
});
