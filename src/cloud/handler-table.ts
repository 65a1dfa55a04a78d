import type { VerbName } from '@/contract/verbs';

import type { Handler } from './handler';
import { ADDRESSES_HANDLERS } from './handlers/addresses';
import { CART_HANDLERS } from './handlers/cart';
import { CATALOG_HANDLERS } from './handlers/catalog';
import { CHECKOUT_HANDLERS } from './handlers/checkout';
import { DESK_HANDLERS } from './handlers/desk';
import { ENTRY_HANDLERS } from './handlers/entry';
import { FEED_HANDLERS } from './handlers/feed';
import { GIFTS_HANDLERS } from './handlers/gifts';
import { ME_HANDLERS } from './handlers/me';
import { MESSAGES_HANDLERS } from './handlers/messages';
import { OFFERS_HANDLERS } from './handlers/offers';
import { ORDERS_HANDLERS } from './handlers/orders';
import { PAYMENT_HANDLERS } from './handlers/payment';
import { POSTERS_HANDLERS } from './handlers/posters';
import { PROMOTIONS_HANDLERS } from './handlers/promotions';
import { REFUNDS_HANDLERS } from './handlers/refunds';
import { REVIEWS_HANDLERS } from './handlers/reviews';
import { SHOP_HANDLERS } from './handlers/shop';
import { WISHLIST_HANDLERS } from './handlers/wishlist';

/** The handler of each verb. Each folder's own table is in its index.ts. */
export const HANDLERS: { readonly [V in VerbName]: Handler<V> } = {
  ...ADDRESSES_HANDLERS,
  ...CART_HANDLERS,
  ...CATALOG_HANDLERS,
  ...CHECKOUT_HANDLERS,
  ...DESK_HANDLERS,
  ...ENTRY_HANDLERS,
  ...FEED_HANDLERS,
  ...GIFTS_HANDLERS,
  ...ME_HANDLERS,
  ...MESSAGES_HANDLERS,
  ...OFFERS_HANDLERS,
  ...ORDERS_HANDLERS,
  ...PAYMENT_HANDLERS,
  ...POSTERS_HANDLERS,
  ...PROMOTIONS_HANDLERS,
  ...REFUNDS_HANDLERS,
  ...REVIEWS_HANDLERS,
  ...SHOP_HANDLERS,
  ...WISHLIST_HANDLERS,
};
