/** Limits of inputs. Forms check them early; the router enforces them. */
export const LIMITS = {
  /** Different SKUs in one quote or order. */
  lines: 50,
  /** SKUs in one shopper's cart over all their phones, including removed ones. */
  cartEntries: 200,
  favourites: 200,
  /**
   * Orders of one shopper that wait for their first payment: more than anyone has open, and too few to hold the stock of
   * a shop.
   */
  unpaidOrders: 5,
  /** The highest amount that can be paid at the stall without naming goods, fen. */
  stallAmount: 2_000_000,
  /** Sold-out SKUs that one shopper waits for. */
  stockAlerts: 50,
  /** Pieces of one SKU in one order, even if the goods allow more. */
  quantity: 99,
  remarkChars: 200,
  /** The giver's words with a gift. */
  giftChars: 100,
  /** Refund requests for one order. */
  refunds: 20,
  refundDescriptionChars: 200,
  refundPictures: 9,
  /** The seller's words with an answer to a refund. */
  refundAnswerChars: 200,
  /** Orders read for one list of what waits for the seller, most urgent first. Below 100, WeChat's limit for a query. */
  deskWaiting: 100,
  /** Width and height of a picture, px. */
  pictureSide: 20_000,
  /** Lines that the seller moves with one sourcing step, and steps of one line. */
  sourcingLines: 30,
  sourcingSteps: 30,
  sourcingPictures: 9,
  sourcingNoteChars: 200,
  /** Length of a carrier's name and of a tracking number. */
  trackingChars: 40,
  reviewChars: 500,
  reviewPictures: 9,
  /** Own reviews and lines to review in one answer. */
  ownReviews: 60,
  /** Message to the seller with an offer. */
  offerChars: 100,
  /** The highest offer for one piece, fen. */
  offerFen: 100_000_000,
  /** Open prepared orders of the seller. */
  preparedOrders: 50,
  preparedOrderChars: 200,
  /** The seller's private note on an order. */
  noteChars: 500,
  /** The seller's words to a shopper when she cancels or refunds. */
  sellerMessageChars: 200,
  /** Parcels of one order; WeChat allows 15. */
  parcels: 10,
  /** Why the seller gives a coupon or credit. */
  giftReasonChars: 60,
  /** The highest credit that the seller gives at once, fen, and how often she gives something to one customer. */
  giftFen: 100_000,
  gifts: 50,
  /** The last Beijing day that can be asked for: far beyond any order, and its instants are still safe integers. */
  day: 100_000,
  /** Goods and SKUs in the seller's figures. */
  bestGoods: 10,
  lowStock: 10,
  /** Orders that are shipped in one ask. */
  shipMany: 100,
  /** Friends who can go to the cashier for one order: the payment service is asked about each. */
  otherPayers: 5,
  /** Entries in the history of what the seller did with one order. */
  deskActs: 100,
  /** Offers in one answer for the seller, longest waiting first. */
  deskOffers: 30,
  /** Messages in one answer, newest first. */
  messages: 20,
  /** Goods of the shop, those off the shelf too; promotions and coupons that are not removed. */
  goods: 1_000,
  promotions: 50,
  coupons: 50,
  /** The highest number of shoppers for whom a coupon is meant. */
  claims: 1_000_000,
  /** Saves that a document remembers. */
  history: 20,
  /** Titles of goods and posts, names of promotions and categories. */
  titleChars: 60,
  /** A line of the seller's: a saying, a name, an attribute. */
  lineChars: 200,
  /** A paragraph of the seller's. */
  paragraphChars: 2_000,
  /** Blocks of an article or of a story; paragraphs of the shop's texts. */
  blocks: 60,
  galleryPictures: 9,
  postPictures: 9,
  postGoods: 9,
  optionGroups: 3,
  optionValues: 30,
  skus: 120,
  attributes: 20,
  tags: 20,
  /** The highest price of one piece, fen. */
  priceFen: 100_000_000,
  /** Pieces of one SKU. */
  pieces: 1_000_000,
  weightGrams: 1_000_000,
  categories: 30,
  tiers: 10,
  /** Goods or SKUs that a promotion or coupon names. */
  scope: 300,
  addresses: 20,
  nameChars: 20,
  regionChars: 20,
  detailChars: 100,
  idChars: 40,
  commentChars: 500,
  /** Comments of one shopper under one post. */
  comments: 20,
  /** Comments of a post in one answer. */
  commentsReturned: 50,
  /** Stored reports of one comment, each of another shopper. */
  reports: 20,
  /** Comments under one post that stay hidden from the shopper who reported them. */
  reported: 50,
  /** The seller's replies under one post. */
  sellerComments: 200,
  /** Length of a link or scene; WeChat allows 32 characters in a mini-program code, a link may be longer. */
  linkChars: 512,
  /** Length of WeChat's encrypted group information, usually a few hundred characters. */
  encryptedChars: 2_000,
  /** Length of a search text; the rest is ignored. */
  queryChars: 60,
  suggestions: 8,
  cursorChars: 64,
  /**
   * The highest part of the price, percent, that a shopper may lose by cancelling a pre-order. 民法典 art. 586 allows as
   * much for a 定金. A 订金 is refunded except for what was agreed on beforehand (art. 585); the shop agrees on no more
   * than this.
   */
  nonRefundablePercent: 20,
  /** Hours that the seller gives for a transfer in the chat: a week. */
  transferHours: 168,
} as const;

/** Time to pay an order, ms. */
export const PAYMENT_TIMEOUT = 30 * 60_000;

/** Time to claim a gift from its payment on, ms. */
export const GIFT_TIMEOUT = 72 * 60 * 60_000;

/** Hours to pay an order by a transfer in the chat, unless the seller sets others. */
export const TRANSFER_HOURS = 24;

/** A list shows how many pieces are left when there are this many or fewer. */
export const LOW_STOCK_THRESHOLD = 5;
