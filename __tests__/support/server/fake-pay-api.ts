import type { PayAnswer, PayApi } from '@/cloud/server/pay/pay-api';
import { createPayments } from '@/cloud/server/pay/payments';
import { makeStandInKeys, standInMerchant } from '@/cloud/server/stand-in/keys';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';

import { NOON } from '../shop';

/** Made once for all tests of a file: that takes most of their time. */
export const keys = makeStandInKeys();
export const merchant = standInMerchant(keys, 'https://shop.example/pay');

/** Answers of WeChat Pay, in turn. */
export type PayAnswers = (PayAnswer | Result<never, Failure<'UNAVAILABLE'>>)[];

export const done = (data: unknown, status = 200): PayAnswer => ({ status, refusal: undefined, data });
export const refused = (refusal: string, status = 400): PayAnswer => ({ status, refusal, data: { code: refusal } });

/** The payment service over a WeChat Pay that answers so; with what it was asked and what it reported. */
export function paymentsOver(...answers: PayAnswers) {
  const asked: { readonly path: string; readonly body?: Readonly<Record<string, unknown>> }[] = [];
  const problems: string[] = [];
  const next = async (): ReturnType<PayApi['get']> => {
    const answer = answers[asked.length - 1];
    if (!answer) throw new Error('asked too often');
    return 'ok' in answer ? answer : ok(answer);
  };
  const api: PayApi = {
    get: (path) => {
      asked.push({ path });
      return next();
    },
    post: (path, body) => {
      asked.push({ path, body });
      return next();
    },
  };
  const payments = createPayments({
    api,
    merchant,
    now: () => NOON,
    isReceiptConfirmed: async () => ok(true),
    report: (problem) => void problems.push(problem),
  });
  return { payments, asked, problems };
}
