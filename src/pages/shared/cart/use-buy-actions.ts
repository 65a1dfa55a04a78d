import { useMemo } from 'react';

import type { GoodsDetail } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { times } from '@/contract/money';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatYuan } from '@/copy/format';
import { askForMessage } from '@/platform/device/subscribe-message';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { addToCart } from '@/stores/cart/cart';
import { setAlert } from '@/stores/wishlist/wishlist';

import { askSeller } from '../shop/ask-seller';

/** What was picked, as a shopper would write it to the seller. */
function enquiryFor(goods: GoodsDetail, skuId: string, quantity: number): string {
  const sku = goods.skus.find(({ id }) => id === skuId);
  const picks = [{ title: goods.title, options: sku?.options ?? [], quantity }];
  return copy.seller.enquiry(picks, sku && formatYuan(times(sku.price, quantity)));
}

/** Waits for a sold-out SKU. WeChat asks first: it does so only right after the tap. */
async function waitFor(skuId: string, templateId: string | undefined): Promise<void> {
  const heard = await askForMessage(templateId);
  const answer = await setAlert(skuId, true);
  if (!answer.ok) return say(wordsFor(answer.failure));
  const waits = answer.value.alerts.some((alert) => alert.skuId === skuId && alert.left === 0);
  if (!waits) return say(copy.marks.alertBack);
  say(heard === 'allowed' ? copy.marks.alertSet : copy.marks.alertHere);
}

/** What the acts of the SKU sheet lead to. All but a full cart close it. */
export function useBuying(goods: GoodsDetail | undefined, shop: Shop | undefined, onClose: () => void) {
  return useMemo(
    () => ({
      onAdd: (skuId: string, quantity: number) => {
        const kept = addToCart(skuId, quantity);
        if (kept === 'lines') return say(copy.goods.cartFull(LIMITS.lines));
        onClose();
        say(kept === 'kept' ? copy.goods.added : copy.goods.addedForNow);
      },
      onBuy: (skuId: string, quantity: number) => {
        onClose();
        void go({ to: 'checkout', lines: [{ skuId, quantity }], fromCart: false });
      },
      onTell: (skuId: string, quantity: number) => {
        if (!goods) return;
        onClose();
        void askSeller(enquiryFor(goods, skuId, quantity));
      },
      onAsk: () => {
        if (!goods) return;
        onClose();
        void askSeller(copy.seller.enquiryShort(goods.title));
      },
      onAlert: (skuId: string) => void waitFor(skuId, shop?.messages?.backInStock),
      onPicture: (skuId: string | undefined) => {
        if (!goods) return;
        const picture = goods.skus.find(({ id }) => id === skuId)?.picture ?? goods.picture;
        void previewPictures([picture], 0);
      },
    }),
    [goods, shop, onClose],
  );
}
