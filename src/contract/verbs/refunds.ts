import type { Order } from '../orders/order';
import type { Picture } from '../picture';
import type { RefundPreview, RefundRequestInput } from '../refunds/refund';
import type { Verb } from '../verb';

/** Refunds. Every write returns the whole order with its refunds. */
export interface RefundsVerbs {
  /** Available refunds, and the quote for `request`. A problem is part of the preview, not a failure. */
  'refund.preview': Verb<
    { readonly orderId: string; readonly request?: RefundRequestInput },
    RefundPreview,
    'NOT_FOUND'
  >;
  'refund.request': Verb<
    RefundRequestInput & {
      readonly requestId: string;
      readonly orderId: string;
      readonly description: string;
      readonly pictures: readonly Picture[];
    },
    Order,
    'NOT_FOUND' | 'ORDER_STATE' | 'NOT_REFUNDABLE' | 'REQUEST_REUSED'
  >;
  /** Records that the return was shipped. Idempotent; another tracking number is REFUND_STATE. */
  'refund.shipReturn': Verb<
    { readonly orderId: string; readonly refundId: string; readonly carrier: string; readonly number: string },
    Order,
    'NOT_FOUND' | 'REFUND_STATE'
  >;
  /** Possible until the return is shipped or the money transfer starts. Idempotent. */
  'refund.withdraw': Verb<{ readonly orderId: string; readonly refundId: string }, Order, 'NOT_FOUND' | 'REFUND_STATE'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const REFUNDS_READS = ['refund.preview'] as const satisfies readonly (keyof RefundsVerbs)[];
