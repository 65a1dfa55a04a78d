import type { OrderSource } from './figures';
import type { Fen } from '../money';
import type { CouponListItem } from '../promotions/coupon';
import type { EpochMs } from '../time';

/** Who ordered, as the seller sees them: by the recipient of their last order. */
export interface CustomerSummary {
  /** The shopper's account. */
  readonly id: string;
  /** The shopper had everything removed: what is left are the orders, without a name. */
  readonly isErased?: true;
  /** Absent if nothing was ever sent to them. */
  readonly name?: string;
  /** The last four digits of the recipient's phone. */
  readonly phoneTail?: string;
  /** Orders that were paid and not cancelled since. */
  readonly orders: number;
  /** Money that came in from them, without what went back; fen. */
  readonly spent: Fen;
  readonly lastOrderAt: EpochMs;
  /** Where they came from before their last order. */
  readonly source: OrderSource;
  readonly note: string;
}

/** What the seller gave to one customer by hand, and why. Never for sharing or for adding her as a contact. */
export type Gift = { readonly at: EpochMs; readonly reason: string } & (
  | { readonly kind: 'coupon'; readonly couponId: string; readonly name: string }
  | { readonly kind: 'credit'; readonly amount: Fen }
);

export interface DeskCustomer extends CustomerSummary {
  /** Whether the customer opened the shop themselves: only then there is a wallet to give something into. */
  readonly hasWallet: boolean;
  /** Their coupons, and those of the shop that they have not claimed. */
  readonly coupons: readonly CouponListItem[];
  /** Credit that no order uses, fen. */
  readonly credit: Fen;
  /** Newest first. */
  readonly gifts: readonly Gift[];
}
