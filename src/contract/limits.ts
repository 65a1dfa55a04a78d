/** Bounds of what a shopper may send. Both sides use them: the form to stop early, the router to refuse. */
export const LIMITS = {
  /** Different SKUs in one quote or order. */
  lines: 50,
  /** SKUs of one shopper's cart over all her phones, those taken out among them. */
  cartEntries: 200,
  favourites: 200,
  /** Fen: the most that is paid at the stall by its amount alone. */
  stallAmount: 2_000_000,
  /** Sold-out SKUs whose return one shopper waits for. */
  alerts: 50,
  /** Pieces of one SKU in one order, over any good's own limit. */
  quantity: 99,
  remarkChars: 200,
  /** Requests for money back on one order. */
  refunds: 20,
  refundWordsChars: 200,
  refundPictures: 9,
  /** Of a picture, px. */
  pictureSide: 20_000,
  /** Of a carrier, and of a parcel's number. */
  trackingChars: 40,
  reviewChars: 500,
  reviewPictures: 9,
  /** A shopper's own, written or waiting, that one answer holds. */
  ownReviews: 60,
  /** What a shopper says to the seller with an offer. */
  offerChars: 100,
  /** The most that can be offered for one piece, fen. */
  offerFen: 100_000_000,
  /** What the seller put together and can still be opened, all of it. */
  baskets: 50,
  basketChars: 200,
  /** Offers that one answer holds for the seller, those that have waited longest. */
  deskOffers: 30,
  addresses: 20,
  nameChars: 20,
  regionChars: 20,
  detailChars: 100,
  idChars: 40,
  commentChars: 500,
  /** Comments that one shopper may have under one post. */
  comments: 20,
  /** Comments of a post that are sent to a phone. */
  commentsShown: 50,
  /** Reports that are kept of one post. */
  reports: 200,
  /** WeChat allows 32 in a mini-program code; a link may be longer. */
  entryChars: 512,
  /** What WeChat sealed about a group: a few hundred characters. */
  sealedChars: 2_000,
  /** What a shopper searches for; more is not read. */
  queryChars: 60,
  suggestions: 8,
  cursorChars: 64,
  /**
   * The most of a price, in percent, that a shopper may lose by letting go of a pre-order. It is what 民法典 art. 586 allows
   * for a 定金; a 订金 is none and comes back but for what both agreed on beforehand (art. 585), so no more is agreed on.
   */
  keepPercent: 20,
} as const;

/** How long an order waits for its payment, ms. */
export const PAY_WINDOW = 30 * 60_000;

/** From how few pieces a list says so. */
export const FEW_LEFT = 5;
