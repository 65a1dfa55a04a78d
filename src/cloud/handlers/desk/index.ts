import type { Handler } from '@/cloud/handler';
import type { DeskVerbs } from '@/contract/verbs/desk';

import { DESK_COMMENTS_HANDLERS } from './comments';
import { DESK_CUSTOMERS_HANDLERS } from './customers';
import { DESK_FIGURES_HANDLERS } from './figures';
import { DESK_GOODS_HANDLERS } from './goods';
import { DESK_OFFERS_HANDLERS } from './offers';
import { DESK_ORDERS_HANDLERS } from './orders';
import { DESK_OVERVIEW_HANDLERS } from './overview';
import { DESK_POSTS_HANDLERS } from './posts';
import { DESK_PREPARED_ORDERS_HANDLERS } from './prepared-orders';
import { DESK_REFUNDS_HANDLERS } from './refunds';
import { DESK_REVIEWS_HANDLERS } from './reviews';
import { sellerOnly } from './seller-only';
import { DESK_SHOP_HANDLERS } from './shop';
import { DESK_SOURCING_HANDLERS } from './sourcing';
import { DESK_TRANSFERS_HANDLERS } from './transfers';

type DeskHandlers = { readonly [V in keyof DeskVerbs]: Handler<V> };

/** Every desk verb passes the guard here, so that a new one can't be left out. */
export const DESK_HANDLERS = sellerOnly<DeskHandlers>({
  ...DESK_COMMENTS_HANDLERS,
  ...DESK_CUSTOMERS_HANDLERS,
  ...DESK_FIGURES_HANDLERS,
  ...DESK_GOODS_HANDLERS,
  ...DESK_OFFERS_HANDLERS,
  ...DESK_ORDERS_HANDLERS,
  ...DESK_OVERVIEW_HANDLERS,
  ...DESK_POSTS_HANDLERS,
  ...DESK_PREPARED_ORDERS_HANDLERS,
  ...DESK_REFUNDS_HANDLERS,
  ...DESK_REVIEWS_HANDLERS,
  ...DESK_SHOP_HANDLERS,
  ...DESK_SOURCING_HANDLERS,
  ...DESK_TRANSFERS_HANDLERS,
});
