import fc from 'fast-check';

import type { Order, OrderState } from '@/contract/orders/order';
import { REFUND_REASONS, type Refund, type RefundReason, type RefundState } from '@/contract/refunds/refund';
import { quoteFor } from '@/domain/cart/quote';
import { placedOrder } from '@/domain/orders/order';
import { canRefundMove } from '@/domain/refunds/refund';
import { agreed, moneyMoves, refunded, refused, sentBack, withdrawn, withRequest } from '@/domain/refunds/refund-moves';
import { piecesLeft } from '@/domain/refunds/refund-quote';

import { anAddress, NOW } from '../builders/builders';
import { requests } from '../builders/quotes';

/** Orders of any promotions, coupons and credit, as they stand in a state after their payment. */
export const paidOrders: fc.Arbitrary<Order> = fc
  .tuple(requests, fc.constantFrom<OrderState>('paid', 'shipped', 'received', 'completed'))
  .filter(([request]) => request.wanted.length > 0)
  .map(([request, state]) => {
    const order = placedOrder({
      id: 'o1',
      number: '20250618200000000001',
      quote: quoteFor(request),
      address: anAddress(),
      remark: '',
      now: NOW,
    });
    return { ...order, state, events: [...order.events, { state, at: NOW }] };
  });

/** Something that someone does to the refunds of an order. Numbers are taken modulo what there is to choose from. */
export type Act =
  | {
      readonly act: 'request';
      readonly pieces: readonly number[];
      readonly reason: RefundReason;
      readonly back: boolean;
    }
  | { readonly act: 'move'; readonly which: number; readonly to: RefundState };

/** More than any line has: all that is left of it. */
const ALL = 99;
/** Mostly nothing or everything of a line: else two requests together rarely take the whole order. */
const some = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, ALL) }, { weight: 1, arbitrary: fc.nat(7) });

const request = fc.record({
  act: fc.constant('request' as const),
  pieces: fc.array(some, { minLength: 6, maxLength: 6 }),
  reason: fc.constantFrom(...REFUND_REASONS),
  back: fc.boolean(),
});
const move = fc.record({
  act: fc.constant('move' as const),
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
});
export const acts: fc.Arbitrary<readonly Act[]> = fc.array(fc.oneof(request, move), { maxLength: 25 });

/** The order after this act; the same one where it can't be done. */
export function play(order: Order, act: Act, at = NOW): Order {
  if (order.state === 'cancelled') return order;
  if (act.act === 'request') return ask(order, act, at);
  const refunds = order.refunds ?? [];
  const refund = refunds[act.which % Math.max(1, refunds.length)];
  return refund && canRefundMove(refund.state, act.to) ? moved(order, refund, { to: act.to, at }) : order;
}

function ask(order: Order, { pieces, reason, back }: Extract<Act, { act: 'request' }>, at: number): Order {
  const wanted = order.lines.map((line, n) => {
    const left = piecesLeft(order, line);
    const wish = pieces[n] ?? 0;
    return { skuId: line.skuId, quantity: wish === ALL ? left : wish % (left + 1) };
  });
  const lines = wanted.filter(({ quantity }) => quantity > 0);
  if (lines.length === 0) return order;
  const kind = back && order.state !== 'paid' ? 'return' : 'money';
  const id = `r${(order.refunds ?? []).length}`;
  return withRequest(order, { id, kind, reason, lines, words: '', pictures: [], at });
}

function moved(order: Order, refund: Refund, { to, at }: { to: RefundState; at: number }): Order {
  switch (to) {
    case 'agreed':
      return agreed(order, refund, { at, returnTo: anAddress() });
    case 'refused':
      return refused(order, refund, { at });
    case 'returning':
      return sentBack(order, refund, { carrier: 'carrier', number: '730000001', at });
    case 'refunding':
      return moneyMoves(order, refund, { at });
    case 'refunded':
      return refunded(order, refund, at);
    default:
      return withdrawn(order, refund, at);
  }
}

/** All that is left is asked for, and everything open is agreed to and paid. */
export function playToTheEnd(order: Order): Order {
  const rest: Act = {
    act: 'request',
    pieces: order.lines.map((line) => piecesLeft(order, line)),
    reason: 'damaged',
    back: false,
  };
  const way: readonly RefundState[] = ['agreed', 'refunding', 'refunded'];
  const asked = play(order, rest);
  const all = (asked.refunds ?? []).flatMap((_, which) => way.map((to) => ({ act: 'move' as const, which, to })));
  return all.reduce((before, act) => play(before, act), asked);
}
