import type { GenericSchema } from 'valibot';

import type { ShopVerbs } from '@/contract/verbs/shop';

import { nothing } from './schemas';

export const SHOP_INPUTS = {
  'shop.get': nothing,
  'seller.getCard': nothing,
} satisfies { readonly [V in keyof ShopVerbs]: GenericSchema<unknown, ShopVerbs[V]['input']> };
