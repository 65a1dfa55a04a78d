import { DESK_COMMENTS_INPUTS } from './comments';
import { DESK_CUSTOMERS_INPUTS } from './customers';
import { DESK_FIGURES_INPUTS } from './figures';
import { DESK_GOODS_INPUTS } from './goods';
import { DESK_OFFERS_INPUTS } from './offers';
import { DESK_ORDERS_INPUTS } from './orders';
import { DESK_OVERVIEW_INPUTS } from './overview';
import { DESK_POSTS_INPUTS } from './posts';
import { DESK_PREPARED_ORDERS_INPUTS } from './prepared-orders';
import { DESK_REFUNDS_INPUTS } from './refunds';
import { DESK_REVIEWS_INPUTS } from './reviews';
import { DESK_SHOP_INPUTS } from './shop';
import { DESK_SOURCING_INPUTS } from './sourcing';
import { DESK_TRANSFERS_INPUTS } from './transfers';

export const DESK_INPUTS = {
  ...DESK_COMMENTS_INPUTS,
  ...DESK_CUSTOMERS_INPUTS,
  ...DESK_FIGURES_INPUTS,
  ...DESK_GOODS_INPUTS,
  ...DESK_OFFERS_INPUTS,
  ...DESK_ORDERS_INPUTS,
  ...DESK_OVERVIEW_INPUTS,
  ...DESK_POSTS_INPUTS,
  ...DESK_PREPARED_ORDERS_INPUTS,
  ...DESK_REFUNDS_INPUTS,
  ...DESK_REVIEWS_INPUTS,
  ...DESK_SHOP_INPUTS,
  ...DESK_SOURCING_INPUTS,
  ...DESK_TRANSFERS_INPUTS,
};
