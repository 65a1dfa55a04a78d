import { fen } from '@/contract/money';

import { failureOf, NOON, openTestShop, valueOf } from '../../../support/shop';

const REQUEST = {
  number: '20261120120000000001',
  amount: fen(6_000),
  payer: 'one',
  description: '试铺',
  expiresAt: NOON + 60_000,
};

async function withPayment() {
  const { engine, clock, restart } = openTestShop();
  const { payments } = engine.portsFor();
  valueOf(await payments.prepay(REQUEST));
  const query = async () => valueOf(await payments.query(REQUEST.number));
  return { settle: engine.settle, payments, clock, query, restart };
}

describe('the sandbox payment service', () => {
  it('charges once, however often it is paid', async () => {
    const { settle, query, clock } = await withPayment();
    valueOf(await settle(REQUEST.number, 'paid'));
    clock.now += 1_000;
    valueOf(await settle(REQUEST.number, 'paid'));
    valueOf(await settle(REQUEST.number, 'silent-paid'));
    expect(await query()).toEqual({ state: 'paid', amount: 6_000, paidAt: NOON });
  });

  it.each(['cancelled', 'failed', 'silent'] as const)('charges nothing with the outcome %s', async (outcome) => {
    const { settle, query, clock } = await withPayment();
    valueOf(await settle(REQUEST.number, outcome));
    clock.now += 30_000;
    expect(await query()).toEqual({ state: 'unpaid' });
  });

  it('charges a silent payment six seconds later', async () => {
    const { settle, query, clock } = await withPayment();
    valueOf(await settle(REQUEST.number, 'silent-paid'));
    clock.now += 5_999;
    expect(await query()).toEqual({ state: 'unpaid' });
    clock.now += 1;
    expect(await query()).toEqual({ state: 'paid', amount: 6_000, paidAt: NOON + 6_000 });
  });

  it('accepts no payment and no new prepayment for a closed number', async () => {
    const { settle, payments, query } = await withPayment();
    expect(valueOf(await payments.close(REQUEST.number))).toEqual({ state: 'closed' });
    expect(failureOf(await settle(REQUEST.number, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
    expect(failureOf(await payments.prepay(REQUEST))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
    expect(await query()).toEqual({ state: 'closed' });
  });

  it('answers paid when a paid number is closed', async () => {
    const { settle, payments } = await withPayment();
    valueOf(await settle(REQUEST.number, 'paid'));
    expect(valueOf(await payments.close(REQUEST.number))).toEqual({ state: 'paid', amount: 6_000, paidAt: NOON });
    expect(failureOf(await payments.prepay(REQUEST))).toMatchObject({ detail: { reason: 'paid' } });
  });

  it('closes an unknown number', async () => {
    const { payments } = openTestShop().engine.portsFor();
    expect(valueOf(await payments.query('1'))).toEqual({ state: 'unpaid' });
    valueOf(await payments.close('1'));
    expect(failureOf(await payments.prepay({ ...REQUEST, number: '1' }))).toMatchObject({
      detail: { reason: 'closed' },
    });
  });

  it('accepts no payment after expiry, nor for an unknown number', async () => {
    const { settle, clock } = await withPayment();
    clock.now = REQUEST.expiresAt;
    expect(failureOf(await settle(REQUEST.number, 'paid'))).toMatchObject({ detail: { reason: 'expired' } });
    expect(failureOf(await settle('2', 'paid'))).toMatchObject({ detail: { reason: 'unknown' } });
  });

  it('refuses another amount for the same number', async () => {
    const { payments } = await withPayment();
    expect(failureOf(await payments.prepay({ ...REQUEST, amount: fen(1) }))).toMatchObject({
      detail: { reason: 'amount' },
    });
  });

  it('refuses other words or another deadline for the same number', async () => {
    const { payments } = await withPayment();
    for (const [field, value] of [
      ['description', 'another name'],
      ['expiresAt', REQUEST.expiresAt + 1],
    ] as const)
      expect(failureOf(await payments.prepay({ ...REQUEST, [field]: value }))).toMatchObject({
        detail: { reason: field },
      });
    expect((await payments.prepay(REQUEST)).ok).toBe(true);
  });

  it('refuses another payer for the same number', async () => {
    const { payments } = await withPayment();
    expect(failureOf(await payments.prepay({ ...REQUEST, payer: 'two' }))).toMatchObject({
      detail: { reason: 'payer' },
    });
    expect((await payments.prepay(REQUEST)).ok).toBe(true);
  });

  it('keeps payments after a restart', async () => {
    const { settle, restart } = await withPayment();
    valueOf(await settle(REQUEST.number, 'paid'));
    const { payments } = restart().engine.portsFor();
    expect(valueOf(await payments.query(REQUEST.number)).state).toBe('paid');
  });
});
