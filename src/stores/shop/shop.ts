import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input));
export const sellerResource = createResource((input: Input<'seller.getCard'>) => call('seller.getCard', input));
