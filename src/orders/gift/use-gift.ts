import { useState } from 'react';

import type { GiftLine } from '@/contract/gifts/gift';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useAddressChoice } from '@/orders/shared/use-address-choice';
import { useBusy } from '@/orders/shared/use-busy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { claimGift, giftResource } from '@/stores/gifts/gifts';

/** The kinds that the friend chose, by the SKU of the line. */
type Chosen = Readonly<Record<string, string>>;

/** A gift, and the actions of the friend who opened it. */
export function useGift(giftId: string) {
  const { remote, reload } = giftResource.use({ giftId });
  const address = useAddressChoice();
  const { busy, track } = useBusy();
  const [chosen, setChosen] = useState<Chosen>({});
  const [isMissing, setMissing] = useState(false);
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);

  async function claim(addressId: string): Promise<void> {
    const changes = Object.entries(chosen).flatMap(([skuId, to]) => (skuId === to ? [] : [{ skuId, to }]));
    const answer = await claimGift({ giftId, addressId, ...(changes.length > 0 && { changes }) });
    showToast(answer.ok ? copy.gifts.claimDone : failureText(answer.failure));
  }

  return {
    remote,
    address,
    busy,
    isMissing: isMissing && !address.address,
    chosenOf: ({ skuId }: GiftLine) => chosen[skuId] ?? skuId,
    choose: ({ skuId }: GiftLine, to: string) => setChosen({ ...chosen, [skuId]: to }),
    claim() {
      if (address.address) return void (busy || track(claim(address.address.id)));
      setMissing(true);
      showToast(copy.checkout.addressRequired);
    },
    retry: reload,
    toOwn: (id: string) => void navigateTo({ to: 'send-gift', id }),
  };
}

export type GiftPage = ReturnType<typeof useGift>;
