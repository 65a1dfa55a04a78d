import type { CartVerbs } from '@/contract/verbs/cart';

import type { Handler } from '../../handler';
import { quoteCart } from './quote';
import { syncCart } from './sync';

export const CART_HANDLERS: { readonly [V in keyof CartVerbs]: Handler<V> } = {
  'cart.quote': quoteCart,
  'cart.sync': syncCart,
};
