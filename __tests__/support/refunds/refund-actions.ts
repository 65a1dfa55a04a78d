import fc from 'fast-check';

import { fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import { REFUND_REASONS, type Refund, type RefundReason, type RefundState } from '@/contract/refunds/refund';
import { quoteFor } from '@/domain/cart/quote';
import { createOrder } from '@/domain/orders/order';
import { answeredRefund } from '@/domain/refunds/answer-refund';
import { refundablePieces } from '@/domain/refunds/refund-quote';
import { canAdvanceRefund } from '@/domain/refunds/refund-state';
import {
  addRefundRequest,
  completeRefund,
  markReturnShipped,
  markWithdrawn,
  refuseRefund,
  startTransfer,
} from '@/domain/refunds/refund-transitions';

import { anAddress, NOW } from '../builders/builders';
import { requests } from '../builders/quotes';

/** Paid orders with random promotions, coupons and credit, in a random state. */
export const paidOrders: fc.Arbitrary<Order> = fc
  .tuple(requests, fc.constantFrom<OrderState>('paid', 'shipped', 'received', 'completed'))
  .filter(([request]) => request.items.length > 0)
  .map(([request, state]) => {
    const order = createOrder({
      id: 'o1',
      number: '20250618200000000001',
      quote: quoteFor(request),
      address: anAddress(),
      remark: '',
      now: NOW,
    });
    return { ...order, state, events: [...order.events, { state, at: NOW }] };
  });

/** A random step on an order's refunds. Numbers are taken modulo the available choices. */
type RefundAction =
  | {
      readonly kind: 'request';
      readonly pieces: readonly number[];
      readonly reason: RefundReason;
      readonly isReturn: boolean;
    }
  | {
      readonly kind: 'move';
      readonly which: number;
      readonly to: RefundState;
      /** How many quarters of the requested money the seller agrees to; all if left out. */
      readonly quarters?: number;
    };

/** Stands for all remaining pieces of a line. */
const ALL = 99;
/** Mostly nothing or all of a line, so that requests often cover the whole order. */
const pieceCount = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, ALL) }, { weight: 1, arbitrary: fc.nat(7) });

const request = fc.record({
  kind: fc.constant('request' as const),
  pieces: fc.array(pieceCount, { minLength: 6, maxLength: 6 }),
  reason: fc.constantFrom(...REFUND_REASONS),
  isReturn: fc.boolean(),
});
const move = fc.record({
  kind: fc.constant('move' as const),
  which: fc.nat(9),
  to: fc.constantFrom<RefundState>(
    'agreed',
    'agreed',
    'returning',
    'refunding',
    'refunded',
    'refunded',
    'refused',
    'withdrawn',
  ),
  quarters: fc.constantFrom(4, 4, 1, 3),
});
export const refundActions: fc.Arbitrary<readonly RefundAction[]> = fc.array(fc.oneof(request, move), {
  maxLength: 25,
});

/** The order after a step; unchanged if the step is not possible. */
export function applyAction(order: Order, action: RefundAction, at = NOW): Order {
  if (order.state === 'cancelled') return order;
  if (action.kind === 'request') return addRequest(order, action, at);
  const refunds = order.refunds ?? [];
  const refund = refunds[action.which % Math.max(1, refunds.length)];
  return refund && canAdvanceRefund(refund.state, action.to) ? moveRefund(order, refund, { ...action, at }) : order;
}

function addRequest(
  order: Order,
  { pieces, reason, isReturn }: Extract<RefundAction, { kind: 'request' }>,
  at: number,
): Order {
  const selected = order.lines.map((line, n) => {
    const remaining = refundablePieces(order, line);
    const count = pieces[n] ?? 0;
    return { skuId: line.skuId, quantity: count === ALL ? remaining : count % (remaining + 1) };
  });
  const lines = selected.filter(({ quantity }) => quantity > 0);
  if (lines.length === 0) return order;
  const kind = isReturn && order.state !== 'paid' ? 'return' : 'money';
  const id = `r${(order.refunds ?? []).length}`;
  return addRefundRequest(order, { id, kind, reason, lines, description: '', pictures: [], at });
}

/** Agrees to some quarters of each line's money; to all of it where that would be nothing. */
function agreeTo(order: Order, refund: Refund, { quarters, at }: { quarters: number; at: number }): Order {
  const lines = refund.lines
    .map(({ skuId, amount }) => ({ skuId, amount: fen(Math.floor((amount * quarters) / 4)) }))
    .filter(({ amount }) => amount > 0);
  const answer =
    lines.length === 0 || quarters === 4
      ? ({ action: 'agree', message: '' } as const)
      : ({ action: 'agree-in-part', message: '', lines } as const);
  return answeredRefund(order, refund, { answer, at, returnAddress: anAddress() });
}

function moveRefund(
  order: Order,
  refund: Refund,
  { to, at, quarters = 4 }: { to: RefundState; at: number; quarters?: number },
): Order {
  switch (to) {
    case 'agreed':
      return agreeTo(order, refund, { quarters, at });
    case 'refused':
      return refuseRefund(order, refund, { at });
    case 'returning':
      return markReturnShipped(order, refund, { carrier: 'carrier', number: '730000001', at });
    case 'refunding':
      return startTransfer(order, refund, { at });
    case 'refunded':
      return completeRefund(order, refund, at);
    default:
      return markWithdrawn(order, refund, at);
  }
}

/** Requests everything that remains, then agrees to and completes all open refunds. */
export function refundEverything(order: Order): Order {
  const requestAll: RefundAction = {
    kind: 'request',
    pieces: order.lines.map((line) => refundablePieces(order, line)),
    reason: 'damaged',
    isReturn: false,
  };
  const states: readonly RefundState[] = ['agreed', 'refunding', 'refunded'];
  const requested = applyAction(order, requestAll);
  const all = (requested.refunds ?? []).flatMap((_, which) =>
    states.map((to) => ({ kind: 'move' as const, which, to })),
  );
  return all.reduce((updated, action) => applyAction(updated, action), requested);
}
