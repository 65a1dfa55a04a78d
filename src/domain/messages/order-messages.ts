import type { Message, MessageKind } from '@/contract/messages/message';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund, RefundEvent } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

/** States of an order that its shopper is told of. */
const KINDS: Partial<Record<OrderState, MessageKind>> = {
  sourcing: 'payment-confirmed',
  paid: 'payment-confirmed',
  'awaiting-balance': 'balance-due',
  shipped: 'sent',
};

/** Whether the event is the seller's answer: to the request, or to the goods that came back. */
function isAnswer({ state }: RefundEvent, before: RefundEvent | undefined): boolean {
  return state === 'agreed' || state === 'refused' || (state === 'refunding' && before?.state === 'returning');
}

function refundMessages({ id: orderId }: Order, { id: refundId, events }: Refund, title: string): readonly Message[] {
  return events.flatMap((event, index) =>
    isAnswer(event, events[index - 1])
      ? [
          {
            id: `${refundId}.${index}`,
            kind: 'refund-answered' as const,
            at: event.at,
            title,
            target: { to: 'refund' as const, orderId, refundId },
          },
        ]
      : [],
  );
}

/** What the giver of a gift is told: that a friend has claimed it, or that nobody did. */
function giftMessages({ id, gift, refunds = [] }: Order, title: string): readonly Message[] {
  const message = (kind: 'gift-claimed' | 'gift-unclaimed', at: EpochMs): Message => ({
    id: `${id}.${kind}`,
    kind,
    at,
    title,
    target: { to: 'order', orderId: id },
  });
  const unclaimed = refunds.find(({ reason }) => reason === 'gift-unclaimed')?.events[0];
  return [
    ...(gift?.claimedAt === undefined ? [] : [message('gift-claimed', gift.claimedAt)]),
    ...(unclaimed ? [message('gift-unclaimed', unclaimed.at)] : []),
  ];
}

/** What the friend is told of a gift that they claimed, and by which they find it again: that it is theirs, and was sent. */
export function friendMessages({ id, gift, lines, events }: Order): readonly Message[] {
  if (gift?.claimedAt === undefined) return [];
  const title = lines[0]?.title ?? '';
  const target = { to: 'gift' as const, giftId: gift.id };
  const sent = events.find(({ state }) => state === 'shipped');
  return [
    { id: `${id}.friend`, kind: 'gift-claimed', at: gift.claimedAt, title, target },
    ...(sent ? [{ id: `${id}.friend-sent`, kind: 'sent' as const, at: sent.at, title, target }] : []),
  ];
}

/**
 * What the shopper is told of an order. Derived from its history, so that no event can be told twice or be forgotten.
 */
export function orderMessages(order: Order): readonly Message[] {
  const title = order.lines[0]?.title ?? '';
  const steps = order.events.flatMap(({ state, at }, index) => {
    const kind = KINDS[state];
    const target = { to: 'order' as const, orderId: order.id };
    return kind ? [{ id: `${order.id}.${index}`, kind, at, title, target }] : [];
  });
  return [
    ...steps,
    ...giftMessages(order, title),
    ...(order.refunds ?? []).flatMap((refund) => refundMessages(order, refund, title)),
  ];
}
