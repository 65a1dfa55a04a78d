import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

/** Everything a page reads by asking once. Lists that go on are in `list.ts`. */
export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input));
export const sellerResource = createResource((input: Input<'seller.getCard'>) => call('seller.getCard', input));
