import type { Collection } from './records';

const TABLE: Readonly<Record<Collection, true>> = {
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
};

/** All collections of the shop. */
// Object.keys returns `string[]`; the keys of this literal are exactly the collections.
export const COLLECTIONS = Object.keys(TABLE) as readonly Collection[];
