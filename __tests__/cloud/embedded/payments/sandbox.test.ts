import { fen } from '@/contract/money';

import { failureOf, NOON, openShop, valueOf } from '../../../support/shop';

const BILL = { number: '20261120120000000001', amount: fen(6_000), description: '试铺', expiresAt: NOON + 60_000 };

async function withBill() {
  const { engine, clock, restart } = openShop();
  const { payments } = engine.portsFor();
  valueOf(await payments.prepay(BILL));
  const query = async () => valueOf(await payments.query(BILL.number));
  return { settle: engine.settle, payments, clock, query, restart };
}

describe('the sandbox payment service', () => {
  it('charges once, however often it is paid', async () => {
    const { settle, query, clock } = await withBill();
    valueOf(await settle(BILL.number, 'paid'));
    clock.now += 1_000;
    valueOf(await settle(BILL.number, 'paid'));
    valueOf(await settle(BILL.number, 'silent-paid'));
    expect(await query()).toEqual({ state: 'paid', paidAt: NOON });
  });

  it.each(['cancelled', 'failed', 'silent'] as const)('moves nothing when the shopper makes it %s', async (outcome) => {
    const { settle, query, clock } = await withBill();
    valueOf(await settle(BILL.number, outcome));
    clock.now += 30_000;
    expect(await query()).toEqual({ state: 'unpaid' });
  });

  it('moves silent money six seconds later', async () => {
    const { settle, query, clock } = await withBill();
    valueOf(await settle(BILL.number, 'silent-paid'));
    clock.now += 5_999;
    expect(await query()).toEqual({ state: 'unpaid' });
    clock.now += 1;
    expect(await query()).toEqual({ state: 'paid', paidAt: NOON + 6_000 });
  });

  it('takes no money for a closed number, and makes no new bill of it', async () => {
    const { settle, payments, query } = await withBill();
    expect(valueOf(await payments.close(BILL.number))).toEqual({ state: 'closed' });
    expect(failureOf(await settle(BILL.number, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
    expect(failureOf(await payments.prepay(BILL))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
    expect(await query()).toEqual({ state: 'closed' });
  });

  it('says paid when it is asked to close what was paid', async () => {
    const { settle, payments } = await withBill();
    valueOf(await settle(BILL.number, 'paid'));
    expect(valueOf(await payments.close(BILL.number))).toEqual({ state: 'paid', paidAt: NOON });
    expect(failureOf(await payments.prepay(BILL))).toMatchObject({ detail: { reason: 'paid' } });
  });

  it('closes also a number it has never heard of', async () => {
    const { payments } = openShop().engine.portsFor();
    expect(valueOf(await payments.query('1'))).toEqual({ state: 'unpaid' });
    valueOf(await payments.close('1'));
    expect(failureOf(await payments.prepay({ ...BILL, number: '1' }))).toMatchObject({ detail: { reason: 'closed' } });
  });

  it('takes no money after the bill has run out, nor for a bill that is none', async () => {
    const { settle, clock } = await withBill();
    clock.now = BILL.expiresAt;
    expect(failureOf(await settle(BILL.number, 'paid'))).toMatchObject({ detail: { reason: 'expired' } });
    expect(failureOf(await settle('2', 'paid'))).toMatchObject({ detail: { reason: 'unknown' } });
  });

  it('keeps one amount for one number', async () => {
    const { payments } = await withBill();
    expect(failureOf(await payments.prepay({ ...BILL, amount: fen(1) }))).toMatchObject({
      detail: { reason: 'amount' },
    });
  });

  it('remembers after a restart', async () => {
    const { settle, restart } = await withBill();
    valueOf(await settle(BILL.number, 'paid'));
    const { payments } = restart().engine.portsFor();
    expect(valueOf(await payments.query(BILL.number)).state).toBe('paid');
  });
});
