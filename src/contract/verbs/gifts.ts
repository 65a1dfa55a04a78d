import type { GiftChange, GiftView } from '../gifts/gift';
import type { Order } from '../orders/order';
import type { Verb } from '../verb';

/** Giving an order to a friend: `order.place` with a gift in place of an address, then these. */
export interface GiftsVerbs {
  /** Anyone who has the card; a gift that is not paid is NOT_FOUND but to its giver. */
  'gift.get': Verb<{ readonly giftId: string }, GiftView, 'NOT_FOUND'>;
  /**
   * Claims a gift with one of the caller's own addresses, and with other kinds if the shop allows it. The first friend
   * gets it; for them a repeated claim changes nothing.
   */
  'gift.claim': Verb<
    { readonly giftId: string; readonly addressId: string; readonly changes?: readonly GiftChange[] },
    GiftView,
    'NOT_FOUND' | 'GIFT_REFUSED'
  >;
  /** The giver takes a gift back that nobody has claimed: all of the money goes back. */
  'gift.takeBack': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND' | 'ORDER_STATE' | 'GIFT_REFUSED'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const GIFTS_READS = ['gift.get'] as const satisfies readonly (keyof GiftsVerbs)[];
