import type { Payments } from '@/cloud/ports';
import { ok } from '@/contract/result';

import { refuse } from './refusals';

/** A shop without a merchant number: it is paid by transfer, so that there is nothing at WeChat Pay to prepare or ask for. */
export const noPayments: Payments = {
  prepay: async () => refuse('contact'),
  query: async () => ok({ state: 'unpaid' }),
  close: async () => ok({ state: 'closed' }),
  refund: async () => refuse('contact'),
  queryRefund: async () => ok({ state: 'none' }),
  isReceiptConfirmed: async () => ok(true),
};
