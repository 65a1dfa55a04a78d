import { DESK_COMMENTS_READS, type DeskCommentsVerbs } from './comments';
import { DESK_CUSTOMERS_READS, type DeskCustomersVerbs } from './customers';
import { DESK_FIGURES_READS, type DeskFiguresVerbs } from './figures';
import { DESK_GOODS_READS, type DeskGoodsVerbs } from './goods';
import { DESK_OFFERS_READS, type DeskOffersVerbs } from './offers';
import { DESK_ORDERS_READS, type DeskOrdersVerbs } from './orders';
import { DESK_OVERVIEW_READS, type DeskOverviewVerbs } from './overview';
import { DESK_POSTS_READS, type DeskPostsVerbs } from './posts';
import { DESK_PREPARED_ORDERS_READS, type DeskPreparedOrdersVerbs } from './prepared-orders';
import { DESK_REFUNDS_READS, type DeskRefundsVerbs } from './refunds';
import { DESK_REVIEWS_READS, type DeskReviewsVerbs } from './reviews';
import { DESK_SHOP_READS, type DeskShopVerbs } from './shop';
import { DESK_SOURCING_READS, type DeskSourcingVerbs } from './sourcing';
import type { DeskTransfersVerbs } from './transfers';

/**
 * The seller's verbs, by what she works on. Only the cloud knows which account is the seller's. For every other caller
 * each verb fails with NOT_FOUND, like another shopper's order: a code of its own would reveal that a desk exists.
 */
export interface DeskVerbs
  extends
    DeskCommentsVerbs,
    DeskCustomersVerbs,
    DeskFiguresVerbs,
    DeskGoodsVerbs,
    DeskOffersVerbs,
    DeskOrdersVerbs,
    DeskOverviewVerbs,
    DeskPostsVerbs,
    DeskPreparedOrdersVerbs,
    DeskRefundsVerbs,
    DeskReviewsVerbs,
    DeskShopVerbs,
    DeskSourcingVerbs,
    DeskTransfersVerbs {}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const DESK_READS = [
  ...DESK_COMMENTS_READS,
  ...DESK_CUSTOMERS_READS,
  ...DESK_FIGURES_READS,
  ...DESK_GOODS_READS,
  ...DESK_OFFERS_READS,
  ...DESK_ORDERS_READS,
  ...DESK_OVERVIEW_READS,
  ...DESK_POSTS_READS,
  ...DESK_PREPARED_ORDERS_READS,
  ...DESK_REFUNDS_READS,
  ...DESK_REVIEWS_READS,
  ...DESK_SHOP_READS,
  ...DESK_SOURCING_READS,
] as const satisfies readonly (keyof DeskVerbs)[];
