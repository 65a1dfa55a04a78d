import { useMemo } from 'react';
import { create } from 'zustand';

import { call } from '@/client';
import type { EncryptedGroupInfo, GroupPromotion } from '@/contract/entry/group';
import { readGroupEnterInfo } from '@/platform/sharing/group-enter-info';

import { refreshAll } from '../refresh';

/** Promotions of the group the shopper came from, for the notice. The cloud applies them to prices. */
export const useGroupPromotions = create<{ readonly promotions: readonly GroupPromotion[] }>(() => ({
  promotions: [],
}));

/** Those that the page of this goods item does not show itself. */
export function useOtherGroupPromotions(goodsId: string): readonly GroupPromotion[] {
  const promotions = useGroupPromotions((state) => state.promotions);
  return useMemo(
    () => promotions.filter(({ goods }) => goods.every(({ id }) => id !== goodsId)),
    [promotions, goodsId],
  );
}

/** Sends the group to the cloud and shows its promotions. On any failure the shop stays as for everyone. */
export async function enterGroup(group?: EncryptedGroupInfo): Promise<void> {
  const encrypted = group ?? (await readGroupEnterInfo());
  if (!encrypted) return;
  const answer = await call('group.enter', encrypted);
  if (!answer.ok || answer.value.promotions.length === 0) return;
  useGroupPromotions.setState({ promotions: answer.value.promotions });
  refreshAll();
}
