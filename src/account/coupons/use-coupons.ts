import { useState } from 'react';

import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { toCatalog } from '@/pages/shared/to-tabs';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { showToast } from '@/platform/page/feedback';
import { claimCoupon, couponsResource } from '@/stores/promotions/coupons';

/** The shopper's coupons, and claiming one. */
export function useCoupons() {
  const { remote, reload } = couponsResource.use({});
  const [busy, setBusy] = useState<string>();
  useRefreshOnShow(remote.status, reload);

  async function claim(couponId: string): Promise<void> {
    if (busy !== undefined) return;
    setBusy(couponId);
    const answer = await claimCoupon(couponId);
    setBusy(undefined);
    showToast(answer.ok ? copy.coupons.claimed : failureText(answer.failure));
    if (!answer.ok) await reload();
  }

  return {
    remote,
    busy,
    claim: (couponId: string) => void claim(couponId),
    retry: reload,
    toCatalog,
  };
}

export type CouponsPage = ReturnType<typeof useCoupons>;
