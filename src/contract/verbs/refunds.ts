import type { Order } from '../orders/order';
import type { Picture } from '../picture';
import type { RefundPreview, RefundWish } from '../refunds/refund';
import type { Verb } from '../verb';

/** What comes after buying. Each answer is the whole order, its refunds in it. */
export interface RefundsVerbs {
  /** What can be asked for, and what `wish` would bring back; what stands in its way is told in it, not as a failure. */
  'refund.preview': Verb<{ readonly orderId: string; readonly wish?: RefundWish }, RefundPreview, 'NOT_FOUND'>;
  'refund.request': Verb<
    RefundWish & {
      readonly requestId: string;
      readonly orderId: string;
      readonly words: string;
      readonly pictures: readonly Picture[];
    },
    Order,
    'NOT_FOUND' | 'ORDER_STATE' | 'NOT_REFUNDABLE' | 'REQUEST_REUSED'
  >;
  /** The goods are on their way back. The same again is told once; another number is refused. */
  'refund.shipReturn': Verb<
    { readonly orderId: string; readonly refundId: string; readonly carrier: string; readonly number: string },
    Order,
    'NOT_FOUND' | 'REFUND_STATE'
  >;
  /** Possible until the goods are on their way back or the money is. Withdrawn again it is withdrawn once. */
  'refund.withdraw': Verb<{ readonly orderId: string; readonly refundId: string }, Order, 'NOT_FOUND' | 'REFUND_STATE'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const REFUNDS_READS = ['refund.preview'] as const satisfies readonly (keyof RefundsVerbs)[];
