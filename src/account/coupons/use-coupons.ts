import { useState } from 'react';

import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { claimCoupon, couponsResource } from '@/stores/promotions/coupons';

const NOTHING = {};

/** Her coupons, and taking one. */
export function useCoupons() {
  const { remote, reload } = couponsResource.use(NOTHING);
  const [busy, setBusy] = useState<string>();
  useFresh(remote.status, reload);

  async function claim(couponId: string): Promise<void> {
    if (busy !== undefined) return;
    setBusy(couponId);
    const answer = await claimCoupon(couponId);
    setBusy(undefined);
    say(answer.ok ? copy.coupons.claimed : wordsFor(answer.failure));
    if (!answer.ok) await reload();
  }

  return {
    remote,
    busy,
    claim: (couponId: string) => void claim(couponId),
    retry: () => void reload(),
    toCatalogue: () => void go({ to: 'catalogue' }),
    toFeed: () => void go({ to: 'feed' }),
  };
}

export type CouponsPage = ReturnType<typeof useCoupons>;
