import type { GiftChoice, GiftContent, GiftView } from '@/contract/gifts/gift';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { isClaimable } from './gift-state';

type Gift = NonNullable<Order['gift']>;

interface Viewer {
  readonly isPayer: boolean;
  readonly isFriend: boolean;
  readonly now: EpochMs;
  /** The other kinds of a line, for who may choose. */
  readonly choicesOf: (line: Order['lines'][number]) => readonly GiftChoice[];
}

/** Copies field by field, so that nothing else of the order is told. */
function contentOf({ total, lines }: Order, gift: Gift, choicesOf: Viewer['choicesOf']): GiftContent {
  const { from, words, showsPrice } = gift;
  return {
    from,
    words,
    lines: lines.map((line) => {
      const { skuId, title, options, picture, quantity, noReturnReason } = line;
      return {
        ...{ skuId, title, options, picture, quantity },
        ...(noReturnReason !== undefined && { noReturnReason }),
        choices: choicesOf(line),
      };
    }),
    ...(showsPrice && { total }),
  };
}

/** The gift as this viewer may see it; undefined if it is none, or was never paid and is somebody else's. */
export function toGiftView(order: Order, { isPayer, isFriend, now, choicesOf }: Viewer): GiftView | undefined {
  const { gift, address, state, shipments } = order;
  if (!gift) return undefined;
  const { id, claimBy } = gift;
  if (isPayer) return { id, state: 'own', orderId: order.id };
  if (claimBy === undefined) return undefined;
  if (isFriend && address) {
    const parcel = { address, state, ...(shipments && { shipments }) };
    return { id, state: 'mine', parcel, ...contentOf(order, gift, () => []) };
  }
  if (address) return { id, state: 'claimed' };
  return isClaimable(order, now)
    ? { id, state: 'open', claimBy, ...contentOf(order, gift, choicesOf) }
    : { id, state: 'ended' };
}
