import type { GenericSchema } from 'valibot';

import type { Input, VerbName } from '@/contract/verbs';

import { ADDRESSES_INPUTS } from './inputs/addresses';
import { CART_INPUTS } from './inputs/cart';
import { CATALOG_INPUTS } from './inputs/catalog';
import { CHECKOUT_INPUTS } from './inputs/checkout';
import { DESK_INPUTS } from './inputs/desk';
import { ENTRY_INPUTS } from './inputs/entry';
import { FEED_INPUTS } from './inputs/feed';
import { GIFTS_INPUTS } from './inputs/gifts';
import { ME_INPUTS } from './inputs/me';
import { MESSAGES_INPUTS } from './inputs/messages';
import { OFFERS_INPUTS } from './inputs/offers';
import { ORDERS_INPUTS } from './inputs/orders';
import { PAYMENT_INPUTS } from './inputs/payment';
import { POSTERS_INPUTS } from './inputs/posters';
import { PROMOTIONS_INPUTS } from './inputs/promotions';
import { REFUNDS_INPUTS } from './inputs/refunds';
import { REVIEWS_INPUTS } from './inputs/reviews';
import { SHOP_INPUTS } from './inputs/shop';
import { WISHLIST_INPUTS } from './inputs/wishlist';

/** The schema of each verb's input. */
export const INPUTS: { readonly [V in VerbName]: GenericSchema<unknown, Input<V>> } = {
  ...ADDRESSES_INPUTS,
  ...CART_INPUTS,
  ...CATALOG_INPUTS,
  ...CHECKOUT_INPUTS,
  ...DESK_INPUTS,
  ...ENTRY_INPUTS,
  ...FEED_INPUTS,
  ...GIFTS_INPUTS,
  ...ME_INPUTS,
  ...MESSAGES_INPUTS,
  ...OFFERS_INPUTS,
  ...ORDERS_INPUTS,
  ...PAYMENT_INPUTS,
  ...POSTERS_INPUTS,
  ...PROMOTIONS_INPUTS,
  ...REFUNDS_INPUTS,
  ...REVIEWS_INPUTS,
  ...SHOP_INPUTS,
  ...WISHLIST_INPUTS,
};
