import { useState } from 'react';

import { call, cloudNow, firstScreen } from '@/client';
import { valueIn, type Remote } from '@/contract/remote';
import type { ShopHead, ShopProfile } from '@/contract/shop/shop';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';

import { lastSeen } from '../last-seen';
import { createResource } from '../resource';

const seenShop = lastSeen<ShopProfile>('shop');

export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input), {
  ...seenShop,
  // A notice is shown once.
  keep: ({ notice: _notice, ...shop }) => seenShop.keep(shop),
});
export const sellerResource = createResource((input: Input<'seller.getCard'>) => call('seller.getCard', input));

/** What the feed shows of the shop: until there is an answer, what was shipped. */
export function useShopHead(remote: Remote<ShopProfile>): ShopHead | undefined {
  const known = valueIn(remote);
  // Read once, and not where the shop was known from the start.
  const [shipped] = useState(() => (known ? undefined : firstScreen()?.shop));
  return known ?? shipped;
}

/** Whether a period has ended. */
export const isOver = ({ until }: { readonly until: EpochMs }): boolean => cloudNow() >= until;
