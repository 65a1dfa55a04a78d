import type { PaymentRefundRequest, PrepayRequest, Payments } from '@/cloud/ports';
import { createPayApi } from '@/cloud/server/pay/pay-api';
import { createPayments } from '@/cloud/server/pay/payments';
import { startStandIn, type StandIn } from '@/cloud/server/stand-in';
import { fen } from '@/contract/money';
import { ok } from '@/contract/result';
import { MINUTE, SECOND } from '@/contract/time';

import { keys } from '../../support/server/fake-pay-api';
import { failureOf, NOON, valueOf } from '../../support/shop';

const NUMBER = '20261120120000123456';
const PREPAY: PrepayRequest = {
  number: NUMBER,
  amount: fen(1000),
  payer: 'openid-1',
  description: 'tea',
  expiresAt: NOON + 30 * MINUTE,
};
const REFUND: PaymentRefundRequest = {
  paymentNumber: NUMBER,
  refundNumber: 'refund-1',
  amount: fen(400),
  total: fen(1000),
  reason: NUMBER,
};

describe('the stand-in for WeChat Pay', () => {
  const clock = { now: NOON };
  let standIn: StandIn;
  let payments: Payments;
  beforeEach(async () => {
    clock.now = NOON;
    const now = () => clock.now;
    standIn = await startStandIn({ notifyUrl: 'http://127.0.0.1:9', now, keys });
    standIn.control.setNotifications('never');
    const { merchant, origin } = standIn;
    const api = createPayApi({ merchant, origins: [origin], now });
    payments = createPayments({
      api,
      merchant,
      now,
      isReceiptConfirmed: async () => ok(true),
      report: () => undefined,
    });
  });
  afterEach(() => standIn.close());

  const refusalOf = (result: Awaited<ReturnType<Payments['prepay' | 'refund']>>) => failureOf<unknown>(result);
  const refused = (reason: string) => ({ code: 'PAYMENT_UNAVAILABLE', detail: { reason } });
  const paid = async () => {
    valueOf(await payments.prepay(PREPAY));
    standIn.control.pay(NUMBER);
  };

  it.each<Partial<PrepayRequest>>([
    { amount: fen(1001) },
    { payer: 'openid-2' },
    { description: 'tea pot' },
    { expiresAt: NOON + 31 * MINUTE },
  ])('refuses a number prepared again with %j', async (change) => {
    const first = valueOf(await payments.prepay(PREPAY));
    expect(valueOf(await payments.prepay(PREPAY))).toMatchObject({ package: first.kind === 'wechat' && first.package });
    expect(refusalOf(await payments.prepay({ ...PREPAY, ...change }))).toMatchObject(refused('INVALID_REQUEST'));
  });

  it('refuses what is paid, closed, expired or malformed', async () => {
    await paid();
    expect(refusalOf(await payments.prepay(PREPAY))).toMatchObject(refused('ORDERPAID'));
    const other = { ...PREPAY, number: 'other-1' };
    valueOf(await payments.prepay(other));
    valueOf(await payments.close('other-1'));
    expect(refusalOf(await payments.prepay(other))).toMatchObject(refused('ORDER_CLOSED'));
    for (const wrong of [{ number: 'short' }, { expiresAt: NOON }, { amount: fen(0) }])
      expect(refusalOf(await payments.prepay({ ...PREPAY, number: 'other-2', ...wrong }))).toMatchObject(
        refused('PARAM_ERROR'),
      );
  });

  it('takes money once, until it expires', async () => {
    await paid();
    expect(standIn.control.pay(NUMBER)).toBe(false);
    valueOf(await payments.prepay({ ...PREPAY, number: 'other-1' }));
    clock.now += 30 * MINUTE;
    expect(standIn.control.pay('other-1')).toBe(false);
    expect(standIn.control.pay('unknown')).toBe(false);
  });

  it('gives back each number once, never more than was paid, once a minute', async () => {
    expect(refusalOf(await payments.refund(REFUND))).toMatchObject(refused('RESOURCE_NOT_EXISTS'));
    await paid();
    valueOf(await payments.refund(REFUND));
    expect((await payments.refund(REFUND)).ok).toBe(true);
    const another = { ...REFUND, refundNumber: 'refund-2' };
    expect(refusalOf(await payments.refund({ ...REFUND, amount: fen(1) }))).toMatchObject(refused('INVALID_REQUEST'));
    expect(refusalOf(await payments.refund(another))).toMatchObject(refused('FREQUENCY_LIMITED'));
    clock.now += MINUTE;
    expect(refusalOf(await payments.refund({ ...another, amount: fen(601) }))).toMatchObject(
      refused('INVALID_REQUEST'),
    );
    expect(refusalOf(await payments.refund({ ...another, total: fen(999) }))).toMatchObject(refused('INVALID_REQUEST'));
    valueOf(await payments.refund({ ...another, amount: fen(600) }));
    clock.now += 5 * SECOND;
    expect(valueOf(await payments.queryRefund('refund-2'))).toEqual({ state: 'refunded', at: NOON + 65 * SECOND });
  });

  it('is controlled from another process, by what the phone has', async () => {
    const params = valueOf(await payments.prepay(PREPAY));
    const prepayId = params.kind === 'wechat' ? params.package.replace('prepay_id=', '') : '';
    const control = async (name: string, id: string) => {
      const response = await fetch(`${standIn.origin}/control/${name}`, { method: 'POST', body: JSON.stringify([id]) });
      return response.json();
    };
    expect(await control('startPaying', prepayId)).toBe(true);
    expect(await control('fail', prepayId)).toBe(true);
    expect(valueOf(await payments.query(NUMBER))).toEqual({ state: 'unpaid' });
    expect(await control('pay', prepayId)).toBe(true);
    expect(valueOf(await payments.query(NUMBER))).toMatchObject({ state: 'paid', amount: 1000 });
    expect(await control('setBalance', '0')).toBe(false);
  });
});
