import { useState } from 'react';

import type { Coupon } from '@/contract/promotions/coupon';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { toCatalog } from '@/pages/shared/to-tabs';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { claimCoupon, couponsResource } from '@/stores/promotions/coupons';
import { shopResource } from '@/stores/shop/shop';

/** The shopper's coupons, claiming one, and using one: on the goods of its category, if it is for one, which has its name. */
export function useCoupons() {
  const { remote, reload } = couponsResource.use({});
  const { remote: shop } = shopResource.use({});
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
    use: ({ goods }: Coupon) => {
      const category = valueIn(shop)?.categories.find(({ name }) => name === goods?.name);
      void navigateTo({ to: 'catalog', ...(category && { query: { categoryId: category.id } }) });
    },
  };
}

export type CouponsPage = ReturnType<typeof useCoupons>;
