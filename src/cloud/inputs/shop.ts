import type { GenericSchema } from 'valibot';

import type { ShopVerbs } from '@/contract/verbs/shop';

import { emptyInput } from './schemas';

export const SHOP_INPUTS = {
  'shop.get': emptyInput,
  'seller.getCard': emptyInput,
} satisfies { readonly [V in keyof ShopVerbs]: GenericSchema<unknown, ShopVerbs[V]['input']> };
