import { createPublicKey } from 'node:crypto';

import type { PaymentRefundRequest, PrepayRequest } from '@/cloud/ports';
import { isSignatureOf } from '@/cloud/server/pay/signature';
import { unavailable } from '@/cloud/server/unavailable';
import { fen } from '@/contract/money';
import { MINUTE } from '@/contract/time';

import { done, merchant, paymentsOver, refused, type PayAnswers } from '../../../support/server/fake-pay-api';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const NUMBER = '20261120120000123456';
const PREPAY: PrepayRequest = {
  number: NUMBER,
  amount: fen(3250),
  payer: 'openid-1',
  description: '小铺'.repeat(40),
  expiresAt: NOON + 30 * MINUTE,
};
const TRADE = { appid: merchant.appId, mchid: merchant.merchantId, out_trade_no: NUMBER, trade_state: 'NOTPAY' };
const PAID = {
  ...TRADE,
  trade_state: 'SUCCESS',
  transaction_id: '42',
  success_time: '2026-11-20T12:05:00+08:00',
  amount: { total: 3250, currency: 'CNY' },
};
const UNAVAILABLE = { code: 'UNAVAILABLE' };
const REFUSED = { code: 'PAYMENT_UNAVAILABLE' };

describe('prepay', () => {
  it('asks for the payment in WeChat’s words', async () => {
    const { payments, asked } = paymentsOver(done({ prepay_id: 'wx1' }));
    await payments.prepay(PREPAY);
    expect(asked).toEqual([
      {
        path: '/v3/pay/transactions/jsapi',
        body: {
          appid: merchant.appId,
          mchid: merchant.merchantId,
          // 42 characters of three bytes.
          description: '小铺'.repeat(21),
          out_trade_no: NUMBER,
          time_expire: '2026-11-20T12:30:00+08:00',
          notify_url: 'https://shop.example/pay',
          amount: { total: 3250, currency: 'CNY' },
          payer: { openid: 'openid-1' },
        },
      },
    ]);
  });

  it('signs what the phone gives to WeChat', async () => {
    const params = valueOf(await paymentsOver(done({ prepay_id: 'wx1' })).payments.prepay(PREPAY));
    if (params.kind !== 'wechat') throw new Error(params.kind);
    const { timeStamp, nonceStr, package: text, paySign } = params;
    expect([timeStamp, text]).toEqual([`${NOON / 1000}`, 'prepay_id=wx1']);
    const lines = [merchant.appId, timeStamp, nonceStr, text];
    expect(isSignatureOf(lines, paySign, createPublicKey(merchant.privateKey))).toBe(true);
  });

  it.each([
    'ORDERPAID',
    'ORDER_CLOSED',
    'INVALID_REQUEST',
    'PARAM_ERROR',
    'APPID_MCHID_NOT_MATCH',
    'NO_AUTH',
    'RULE_LIMIT',
    'OUT_TRADE_NO_USED',
  ])('is refused with %s', async (code) => {
    expect(failureOf(await paymentsOver(refused(code)).payments.prepay(PREPAY))).toMatchObject(REFUSED);
  });

  it.each([refused('FREQUENCY_LIMITED', 429), refused('RATELIMIT_EXCEEDED', 403), done({}), unavailable('away')])(
    'is to be tried later after %j',
    async (answer) => {
      expect(failureOf(await paymentsOver(answer).payments.prepay(PREPAY))).toMatchObject(UNAVAILABLE);
    },
  );
});

describe('query', () => {
  const query = async (...answers: PayAnswers) => paymentsOver(...answers).payments.query(NUMBER);

  it.each(['SUCCESS', 'REFUND'])('takes %s for paid', async (state) => {
    expect(valueOf(await query(done({ ...PAID, trade_state: state })))).toEqual({
      state: 'paid',
      amount: 3250,
      paidAt: NOON + 5 * MINUTE,
      transactionId: '42',
    });
  });

  it.each(['NOTPAY', 'USERPAYING', 'ACCEPT', 'PAYERROR'])('takes %s for unpaid', async (state) => {
    expect(valueOf(await query(done({ ...TRADE, trade_state: state })))).toEqual({ state: 'unpaid' });
  });

  it.each(['CLOSED', 'REVOKED'])('takes %s for closed', async (state) => {
    expect(valueOf(await query(done({ ...TRADE, trade_state: state })))).toEqual({ state: 'closed' });
  });

  it('takes an unknown number for unpaid', async () => {
    expect(valueOf(await query(refused('ORDER_NOT_EXIST', 404)))).toEqual({ state: 'unpaid' });
  });

  it.each([
    ['another app', { ...PAID, appid: 'wx1' }],
    ['another merchant', { ...PAID, mchid: '1' }],
    ['another payment', { ...PAID, out_trade_no: 'other' }],
    ['another currency', { ...PAID, amount: { total: 3250, currency: 'USD' } }],
    ['no amount', { ...PAID, amount: undefined }],
    ['half a fen', { ...PAID, amount: { total: 0.5 } }],
    ['no time', { ...PAID, success_time: 'soon' }],
    ['an unknown state', { ...PAID, trade_state: 'MAYBE' }],
    ['nothing', undefined],
  ])('does not believe an answer with %s', async (_, data) => {
    expect(failureOf(await query(done(data)))).toMatchObject(UNAVAILABLE);
  });

  it.each(['FREQUENCY_LIMITED', 'PARAM_ERROR', 'NO_AUTH'])('knows nothing after %s', async (code) => {
    expect(failureOf(await query(refused(code)))).toMatchObject(UNAVAILABLE);
  });
});

describe('close', () => {
  const close = async (...answers: PayAnswers) => paymentsOver(...answers).payments.close(NUMBER);

  it.each([done(undefined, 204), refused('ORDER_CLOSED'), refused('ORDER_NOT_EXIST', 404)])(
    'has closed it after %j',
    async (answer) => {
      expect(valueOf(await close(answer))).toEqual({ state: 'closed' });
    },
  );

  it.each(['ORDERPAID', 'ORDER_PAID'])('asks what was paid after %s', async (code) => {
    expect(valueOf(await close(refused(code), done(PAID)))).toMatchObject({ state: 'paid', amount: 3250 });
  });

  it('believes neither of two answers that contradict each other', async () => {
    expect(failureOf(await close(refused('ORDERPAID'), done(TRADE)))).toMatchObject(UNAVAILABLE);
  });

  it.each([
    refused('USERPAYING', 202),
    refused('FREQUENCY_LIMITED', 429),
    refused('INVALID_REQUEST'),
    unavailable('away'),
  ])('has not closed it after %j', async (answer) => {
    expect(failureOf(await close(answer))).toMatchObject(UNAVAILABLE);
  });
});

const REFUND: PaymentRefundRequest = {
  paymentNumber: NUMBER,
  refundNumber: 'refund-1',
  amount: fen(500),
  total: fen(3250),
  reason: '订单'.repeat(20),
};
const REFUND_ANSWER = {
  out_refund_no: 'refund-1',
  out_trade_no: NUMBER,
  status: 'PROCESSING',
  amount: { refund: 500, total: 3250, currency: 'CNY' },
};
const ARRIVED = { ...REFUND_ANSWER, status: 'SUCCESS', success_time: '2026-11-20T12:05:00+08:00' };

describe('refund', () => {
  const refund = async (...answers: PayAnswers) => paymentsOver(...answers).payments.refund(REFUND);

  it('asks by WeChat’s own number of the payment, if it is known', async () => {
    const { payments, asked } = paymentsOver(done(REFUND_ANSWER), done(REFUND_ANSWER));
    await payments.refund({ ...REFUND, transactionId: '42' });
    await payments.refund(REFUND);
    const rest = {
      out_refund_no: 'refund-1',
      reason: '订单'.repeat(13),
      notify_url: 'https://shop.example/pay',
      amount: { refund: 500, total: 3250, currency: 'CNY' },
    };
    expect(asked.map(({ body }) => body)).toEqual([
      { transaction_id: '42', ...rest },
      { out_trade_no: NUMBER, ...rest },
    ]);
  });

  it('is on its way, or has arrived', async () => {
    expect(valueOf(await refund(done(REFUND_ANSWER)))).toEqual({ state: 'processing' });
    expect(valueOf(await refund(done(ARRIVED)))).toEqual({ state: 'refunded', at: NOON + 5 * MINUTE });
  });

  it.each(['ABNORMAL', 'CLOSED'])('that is %s has not arrived, and the seller is told', async (status) => {
    const { payments, problems } = paymentsOver(done({ ...REFUND_ANSWER, status }));
    expect(valueOf(await payments.refund(REFUND))).toEqual({ state: 'processing' });
    expect(problems).toEqual(['refund needs the seller']);
  });

  it.each(['NOT_ENOUGH', 'FREQUENCY_LIMITED', 'RESOURCE_NOT_EXISTS', 'INVALID_REQUEST', 'USER_ACCOUNT_ABNORMAL'])(
    'is refused with %s, so that it is asked for again',
    async (code) => {
      expect(failureOf(await refund(refused(code)))).toMatchObject(REFUSED);
    },
  );

  it.each([
    ['another refund', { ...ARRIVED, out_refund_no: 'other' }],
    ['another payment', { ...ARRIVED, out_trade_no: 'other' }],
    ['another amount', { ...ARRIVED, amount: { refund: 501, total: 3250, currency: 'CNY' } }],
    ['another total', { ...ARRIVED, amount: { refund: 500, total: 3251, currency: 'CNY' } }],
    ['another currency', { ...ARRIVED, amount: { refund: 500, total: 3250, currency: 'USD' } }],
    ['no time', { ...ARRIVED, success_time: undefined }],
    ['an unknown status', { ...ARRIVED, status: 'MAYBE' }],
  ])('does not believe an answer with %s', async (_, data) => {
    expect(failureOf(await refund(done(data)))).toMatchObject(UNAVAILABLE);
  });
});

describe('queryRefund', () => {
  const query = async (...answers: PayAnswers) => paymentsOver(...answers).payments.queryRefund('refund-1');

  it('tells how far it is', async () => {
    expect(valueOf(await query(done(ARRIVED)))).toEqual({ state: 'refunded', at: NOON + 5 * MINUTE });
    expect(valueOf(await query(refused('RESOURCE_NOT_EXISTS', 404)))).toEqual({ state: 'none' });
  });

  it('lets a shop that asks too often ask later', async () => {
    expect(valueOf(await query(refused('FREQUENCY_LIMITED', 429)))).toEqual({ state: 'processing' });
  });

  it.each([refused('NO_AUTH'), done({ ...ARRIVED, out_refund_no: 'other' }), done({}), unavailable('away')])(
    'knows nothing after %j',
    async (answer) => {
      expect(failureOf(await query(answer))).toMatchObject(UNAVAILABLE);
    },
  );
});
