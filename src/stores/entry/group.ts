import { useMemo } from 'react';
import { create } from 'zustand';

import { call } from '@/client';
import type { GroupOffer, SealedGroup } from '@/contract/entry/group';
import { groupEntered } from '@/platform/sharing/group';

import { freshenAll } from '../refresh';

/** What the seller made for the group that the shopper just came from. The prices are the cloud's; this is the notice. */
export const useGroupOffers = create<{ readonly offers: readonly GroupOffer[] }>(() => ({ offers: [] }));

/** Those of them that a good's own page does not show anyway. */
export function useGroupOffersBeside(goodsId: string): readonly GroupOffer[] {
  const offers = useGroupOffers((state) => state.offers);
  return useMemo(() => offers.filter(({ goods }) => goods.every(({ id }) => id !== goodsId)), [offers, goodsId]);
}

/** Tells the cloud of the group, and shows what holds for its people. Where anything fails the shop is as for anyone. */
export async function enterGroup(group?: SealedGroup): Promise<void> {
  const sealed = group ?? (await groupEntered());
  if (!sealed) return;
  const answer = await call('group.enter', sealed);
  if (!answer.ok || answer.value.offers.length === 0) return;
  useGroupOffers.setState({ offers: answer.value.offers });
  freshenAll();
}
