import type { EpochMs } from '../time';

/** What the giver writes on a gift. */
export interface GiftCard {
  /** The name that she signs with; empty for none. */
  readonly from: string;
  readonly words: string;
  /** Whether the friend sees what it cost. */
  readonly showsPrice: boolean;
}

/** What makes an order a gift: one shopper, the giver, pays it, and a friend gives the address. */
export interface OrderGift extends GiftCard {
  /** Can't be guessed: whoever knows it can claim the gift. */
  readonly id: string;
  /** Set with the payment: a gift that nobody claims by then goes back in money. */
  readonly claimBy?: EpochMs;
  /** Set once a friend has given an address. */
  readonly claimedAt?: EpochMs;
}
