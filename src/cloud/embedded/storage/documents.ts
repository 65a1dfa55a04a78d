import type { Documents } from '@/cloud/records';
import type { Parcel } from '@/contract/desk/desk-order';
import type { Fen } from '@/contract/money';
import type { EpochMs } from '@/contract/time';

/** A payment of the sandbox payment service, by its payment number. */
export interface PaymentRecord {
  readonly id: string;
  readonly amount: Fen;
  readonly expiresAt: EpochMs;
  readonly isClosed: boolean;
  /** Absent if it was closed before anyone could pay it, as is `description`. */
  readonly payer?: string;
  readonly description?: string;
  /** When the money arrived or will arrive; a time in the future is a payment that the phone was not notified of. */
  readonly paidAt?: EpochMs;
  /** The money arrives even after the payment number is closed. */
  readonly isLate?: true;
  /** The amount of each refund of this payment. */
  readonly refundedAmounts?: readonly Fen[];
}

/** A refund of the sandbox payment service, by its refund number. */
export interface SandboxRefundRecord {
  readonly id: string;
  readonly paymentNumber: string;
  readonly amount: Fen;
  /** When the money arrives. */
  readonly refundedAt: EpochMs;
}

/** What the sandbox was told of how the goods of a payment were sent, by its payment number. */
export interface SandboxShippingRecord {
  readonly id: string;
  readonly parcels: readonly Parcel[];
  readonly isCorrected: boolean;
}

/** All collections stored on the phone: the shop's and those of the sandbox payment service. */
export interface StoredDocuments extends Documents {
  readonly payments: PaymentRecord;
  readonly sandboxRefunds: SandboxRefundRecord;
  readonly sandboxShipping: SandboxShippingRecord;
}

export type StoredCollection = keyof StoredDocuments;

const COLLECTIONS: Readonly<Record<StoredCollection, true>> = {
  goods: true,
  goodsOrder: true,
  posts: true,
  shop: true,
  promotions: true,
  coupons: true,
  sampleReviews: true,
  catalogRevision: true,
  stock: true,
  sales: true,
  orders: true,
  orderNumbers: true,
  addresses: true,
  wallets: true,
  walletUses: true,
  carts: true,
  readMarks: true,
  outbox: true,
  wishlists: true,
  payForMeLinks: true,
  preparedOrders: true,
  offers: true,
  requests: true,
  postActivity: true,
  comments: true,
  reactions: true,
  reviews: true,
  reviewCounts: true,
  visits: true,
  visitors: true,
  dayCounts: true,
  customers: true,
  payments: true,
  sandboxRefunds: true,
  sandboxShipping: true,
};

// Object.keys returns `string[]`; the keys of this literal are exactly the collections.
export const STORED_COLLECTIONS = Object.keys(COLLECTIONS) as readonly StoredCollection[];

/** Documents by collection and id. */
export type DocumentMaps = { readonly [C in StoredCollection]: Map<string, StoredDocuments[C]> };

export function createDocumentMaps(): DocumentMaps {
  // One map for each collection; TypeScript loses the names in `fromEntries`.
  return Object.fromEntries(STORED_COLLECTIONS.map((name) => [name, new Map()])) as DocumentMaps;
}
