import { call, cloudNow } from '@/client';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input));
export const sellerResource = createResource((input: Input<'seller.getCard'>) => call('seller.getCard', input));

/** Whether a period has ended. */
export const isOver = ({ until }: { readonly until: EpochMs }): boolean => cloudNow() >= until;
