import type { ShopVerbs } from '@/contract/verbs/shop';

import { reads, type VerbScenarios } from './scenario';

export const SHOP_SCENARIOS = {
  'shop.get': reads({}),
  'seller.getCard': reads({}),
} satisfies VerbScenarios<keyof ShopVerbs>;
