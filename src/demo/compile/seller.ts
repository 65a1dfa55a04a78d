import type { SellerCard } from '@/contract/shop/shop';
import type { EpochMs } from '@/contract/time';

import type { ShopContent } from '../types';
import { picture } from './media';
import { instant } from './when';

/** The seller's card. `start` is the instant that `daysAgo` and `daysAhead` count from. */
export function sellerCard(content: ShopContent['seller'], start: EpochMs): SellerCard {
  const { portrait, code, codeUpdated, group, officialAccount, ...same } = content;
  return {
    ...same,
    portrait: picture(portrait),
    code: picture(code),
    codeUpdatedAt: Math.min(instant(codeUpdated, start), start),
    ...(group && { group: { name: group.name, code: picture(group.code), until: instant(group.until, start) } }),
    ...(officialAccount && {
      officialAccount: {
        name: officialAccount.name,
        ...(officialAccount.code && { code: picture(officialAccount.code) }),
      },
    }),
  };
}
