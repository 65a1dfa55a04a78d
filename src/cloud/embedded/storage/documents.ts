import type { Documents } from '@/cloud/records';
import type { Fen } from '@/contract/money';
import type { EpochMs } from '@/contract/time';

/** A payment of the sandbox payment service, by its payment number. */
export interface PaymentRecord {
  readonly id: string;
  readonly amount: Fen;
  readonly expiresAt: EpochMs;
  readonly isClosed: boolean;
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

/** All collections stored on the phone: the shop's and those of the sandbox payment service. */
export interface StoredDocuments extends Documents {
  readonly payments: PaymentRecord;
  readonly sandboxRefunds: SandboxRefundRecord;
}

export type StoredCollection = keyof StoredDocuments;

/** Documents by collection and id. */
export type DocumentMaps = { readonly [C in StoredCollection]: Map<string, StoredDocuments[C]> };

/** Storage keys per collection. A key can hold 1 MB, and each write rewrites the whole key. */
export const BUCKET_COUNTS = {
  goods: 8,
  goodsOrder: 1,
  posts: 16,
  shop: 1,
  promotions: 1,
  coupons: 1,
  sampleReviews: 1,
  catalogRevision: 1,
  stock: 1,
  sales: 1,
  orders: 8,
  addresses: 1,
  wallets: 1,
  carts: 1,
  readMarks: 1,
  wishlists: 1,
  payForMeLinks: 1,
  preparedOrders: 1,
  offers: 2,
  requests: 4,
  postActivity: 4,
  reactions: 1,
  reviews: 2,
  reviewCounts: 1,
  visits: 1,
  visitors: 1,
  payments: 4,
  sandboxRefunds: 1,
} as const satisfies Record<StoredCollection, number>;

// Object.keys returns `string[]`; the keys of this literal are exactly the collections.
export const STORED_COLLECTIONS = Object.keys(BUCKET_COUNTS) as readonly StoredCollection[];

/** New maps with the documents of `maps`; of two with the same id, the later one. */
export function createDocumentMaps(...maps: readonly DocumentMaps[]): DocumentMaps {
  const entriesOf = (name: StoredCollection) => maps.flatMap((documents) => [...documents[name]]);
  // One map for each collection; TypeScript loses the names in `fromEntries`.
  return Object.fromEntries(
    STORED_COLLECTIONS.map((name) => [name, new Map<string, unknown>(entriesOf(name))]),
  ) as DocumentMaps;
}
