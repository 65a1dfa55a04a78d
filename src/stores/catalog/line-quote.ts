import { call } from '@/client';
import type { LineItemInput } from '@/contract/cart/quote';

import { createResource } from '../resource';

/** What the cloud asks for one line alone, with everything the shopper holds: the same rules as in checkout. */
export const lineQuoteResource = createResource((line: LineItemInput) => call('cart.quote', { lines: [line] }));
