import type { AddressFields } from '../addresses/address';
import type { QuoteLine } from '../cart/quote';
import type { Fen } from '../money';
import type { Order } from '../orders/order';
import type { OrderGift } from '../orders/order-gift';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** Another kind that the friend can have in place of the one that was bought, at the same price. */
export interface GiftChoice {
  readonly skuId: string;
  readonly options: readonly string[];
  readonly picture: Picture;
}

export interface GiftLine extends Pick<
  QuoteLine,
  'skuId' | 'title' | 'options' | 'picture' | 'quantity' | 'noReturnReason'
> {
  /** Empty unless the shop lets friends choose, and once the gift is claimed. */
  readonly choices: readonly GiftChoice[];
}

/** What is given, by whom and with which words. */
export interface GiftContent extends Pick<OrderGift, 'from' | 'words'> {
  readonly lines: readonly GiftLine[];
  /** What it cost; only if the giver shows it. */
  readonly total?: Fen;
}

/** Where a claimed gift is. Only the friend and the seller see it. */
export interface GiftParcel extends Pick<Order, 'state' | 'shipments'> {
  readonly address: AddressFields;
}

/** A gift as whoever opens its card sees it. */
export type GiftView = { readonly id: string } & (
  | { readonly state: 'own'; readonly orderId: string }
  | ({ readonly state: 'open'; readonly claimBy: EpochMs } & GiftContent)
  | ({ readonly state: 'mine'; readonly parcel: GiftParcel } & GiftContent)
  /** Somebody else was faster; or its time is over, it was taken back or refunded. */
  | { readonly state: 'claimed' | 'ended' }
);

/** One kind for another: the SKU that was bought, and the one that the friend wants. */
export interface GiftChange {
  readonly skuId: string;
  readonly to: string;
}
