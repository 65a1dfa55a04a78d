import type { OrderState } from '../orders/order';

/** The parts of what the shop knows of a shopper, in the order in which they are exported. */
export const KNOWN_PARTS = [
  'addresses',
  'wallet',
  'cart',
  'wishlist',
  'visits',
  'purchases',
  'messages',
  'requests',
  'orders',
  'gifts',
  'reviews',
  'offers',
  'comments',
  'reports',
  'reactions',
] as const;
export type KnownPart = (typeof KNOWN_PARTS)[number];

/** One thing that the shop knows, as it is stored, without the ids of accounts. */
export interface KnownItem {
  readonly part: KnownPart;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Why a shopper can't be forgotten now; `orderNumber` says because of which order. */
export type EraseProblem =
  /** The seller's account is the shop's. */
  | { readonly kind: 'seller' }
  /** An order is not at its end. */
  | { readonly kind: 'order'; readonly orderNumber: string; readonly state: OrderState }
  /** A gift that this shopper claimed is not at its end: its parcel needs the address. */
  | { readonly kind: 'gift' }
  /** A refund was requested and is not at its end. */
  | { readonly kind: 'refund'; readonly orderNumber: string }
  /** WeChat still has to be told how it was sent, before it gives the money out. */
  | { readonly kind: 'money'; readonly orderNumber: string };
