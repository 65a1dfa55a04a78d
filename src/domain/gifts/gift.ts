import type { AddressFields } from '@/contract/addresses/address';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { addressFieldsOf } from '../orders/order';
import { addOwnRefund } from '../refunds/own-refund';
import { refundableMoney } from '../refunds/refund-quote';
import { giftEndsAt, isClaimable, isGiftOpen } from './gift-state';

interface Claim {
  readonly at: EpochMs;
  readonly address: AddressFields;
  /** The same lines, where the friend chose another kind with its SKU, options and picture. */
  readonly lines: Order['lines'];
}

/** The gift with the friend's address; its price stays as it was paid. Throws unless `isClaimable`. */
export function claimedGift(order: Order, { at, address, lines }: Claim): Order {
  const { gift } = order;
  if (!gift || !isClaimable(order, at)) throw new Error(`order ${order.id} is no gift to claim`);
  return { ...order, lines, address: addressFieldsOf(address), gift: { ...gift, claimedAt: at } };
}

interface GiftReturn {
  readonly id: string;
  readonly at: EpochMs;
  readonly reason: 'gift-unclaimed' | 'gift-taken-back';
}

/**
 * The gift with all of its money on the way back to who paid; stock, credit and coupon return with it and the order is
 * cancelled once it has arrived, as when the seller refunds all of an order. Throws unless nobody has claimed it.
 */
export function returnedGift(order: Order, { id, at, reason }: GiftReturn): Order {
  if (!isGiftOpen(order)) throw new Error(`order ${order.id} is no gift to return`);
  return addOwnRefund(order, { id, at, reason, amount: refundableMoney(order) });
}

/** Returns a gift that nobody claimed in time, dated when that was. */
export function returnGiftIfUnclaimed(order: Order, now: EpochMs, refundId: string): Order {
  const at = giftEndsAt(order);
  return at === undefined || now < at ? order : returnedGift(order, { id: refundId, at, reason: 'gift-unclaimed' });
}

/**
 * The order as the shopper who placed it may see it: of a gift neither the address nor the parcels, whose way leads to it.
 * Every answer to a shopper that has an order in it goes through here.
 */
export function orderForPayer(order: Order): Order {
  if (!order.gift) return order;
  const { address: _friends, shipments: _toThem, ...own } = order;
  return own;
}
