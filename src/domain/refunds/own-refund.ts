import { ZERO, type Fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { OwnRefundReason, Refund } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { paymentsOf } from '../payment/order-payments';
import { refundableMoney, refundablePieces, refundQuote } from './refund-quote';
import { nextRefundNumber, splitOverPayments } from './refund-transitions';

const REFUNDABLE_STATES: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

/** Whether the seller can return money of the order on her own: it is fully paid and not at its end. */
export function isSellerRefundable({ state }: Pick<Order, 'state'>): boolean {
  return REFUNDABLE_STATES.includes(state);
}

interface OwnRefund {
  readonly id: string;
  readonly at: EpochMs;
  /** Money, fen: up to `refundableMoney`. All of it gives back the whole order. */
  readonly amount: Fen;
  readonly reason?: OwnRefundReason;
  /** The seller's words to the shopper. */
  readonly message?: string;
}

/**
 * Adds a refund that no shopper requested: the seller's, or that of a gift; its transfer starts at once. A part of the money leaves the goods
 * where they are. All of the money also returns the pieces that remain, with their credit and the coupon, so that the
 * order ends. The caller has checked the amount, and that no request is open.
 */
export function addOwnRefund(order: Order, { id, at, amount, reason = 'by-seller', message }: OwnRefund): Order {
  const isWhole = amount === refundableMoney(order);
  const { lines, freight, credit } = isWhole ? quoteOfRest(order) : NOTHING;
  const number = nextRefundNumber(order);
  const earlierParts = (order.refunds ?? []).flatMap(({ parts = [] }) => parts);
  const refund: Refund = {
    id,
    number,
    kind: 'money',
    state: 'refunding',
    lines,
    amount,
    freight,
    credit,
    reason,
    description: '',
    pictures: [],
    isUnshipped: order.state === 'paid',
    parts: splitOverPayments(paymentsOf(order), earlierParts, { number, amount }),
    events: [{ state: 'refunding', at, ...(message !== undefined && { message }) }],
  };
  return { ...order, refunds: [...(order.refunds ?? []), refund] };
}

const NOTHING = { lines: [], freight: ZERO, credit: ZERO };

function quoteOfRest(order: Order) {
  const lines = order.lines
    .map((line) => ({ skuId: line.skuId, quantity: refundablePieces(order, line) }))
    .filter(({ quantity }) => quantity > 0);
  return refundQuote(order, { lines, reason: 'by-seller' });
}
