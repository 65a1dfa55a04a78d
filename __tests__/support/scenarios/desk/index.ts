import { DESK_COMMENTS_SCENARIOS } from './comments';
import { DESK_CUSTOMERS_SCENARIOS } from './customers';
import { DESK_FIGURES_SCENARIOS } from './figures';
import { DESK_GOODS_SCENARIOS } from './goods';
import { DESK_OFFERS_SCENARIOS } from './offers';
import { DESK_ORDERS_SCENARIOS } from './orders';
import { DESK_OVERVIEW_SCENARIOS } from './overview';
import { DESK_POSTS_SCENARIOS } from './posts';
import { DESK_PREPARED_ORDERS_SCENARIOS } from './prepared-orders';
import { DESK_REFUNDS_SCENARIOS } from './refunds';
import { DESK_REVIEWS_SCENARIOS } from './reviews';
import { DESK_SHOP_SCENARIOS } from './shop';
import { DESK_SOURCING_SCENARIOS } from './sourcing';
import { DESK_TRANSFERS_SCENARIOS } from './transfers';

export const DESK_SCENARIOS = {
  ...DESK_COMMENTS_SCENARIOS,
  ...DESK_CUSTOMERS_SCENARIOS,
  ...DESK_FIGURES_SCENARIOS,
  ...DESK_GOODS_SCENARIOS,
  ...DESK_OFFERS_SCENARIOS,
  ...DESK_ORDERS_SCENARIOS,
  ...DESK_OVERVIEW_SCENARIOS,
  ...DESK_POSTS_SCENARIOS,
  ...DESK_PREPARED_ORDERS_SCENARIOS,
  ...DESK_REFUNDS_SCENARIOS,
  ...DESK_REVIEWS_SCENARIOS,
  ...DESK_SHOP_SCENARIOS,
  ...DESK_SOURCING_SCENARIOS,
  ...DESK_TRANSFERS_SCENARIOS,
};
