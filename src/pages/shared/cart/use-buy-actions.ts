import { useMemo } from 'react';

import type { GoodsDetail } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { times } from '@/contract/money';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatYuan } from '@/copy/format';
import { requestSubscribeMessages } from '@/platform/device/subscribe-message';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { addToCart } from '@/stores/cart/cart';
import { setStockAlert } from '@/stores/wishlist/wishlist';

import { askSeller } from '../shop/ask-seller';

/** The selection as a message to the seller. */
function enquiryFor(goods: GoodsDetail, skuId: string, quantity: number): string {
  const sku = goods.skus.find(({ id }) => id === skuId);
  const picks = [{ title: goods.title, options: sku?.options ?? [], quantity }];
  return copy.seller.enquiry(picks, sku && formatYuan(times(sku.price, quantity)));
}

/** Sets a stock alert. WeChat's permission dialog comes first: it only opens right after a tap. */
async function addStockAlert(skuId: string, templateId: string | undefined): Promise<void> {
  const permission = await requestSubscribeMessages(templateId === undefined ? [] : [templateId]);
  const answer = await setStockAlert(skuId, true);
  if (!answer.ok) return showToast(failureText(answer.failure));
  const isSoldOut = answer.value.alerts.some((alert) => alert.skuId === skuId && alert.stock === 0);
  if (!isSoldOut) return showToast(copy.wishlist.alreadyInStock);
  showToast(permission === 'allowed' ? copy.wishlist.alertByMessage : copy.wishlist.alertInApp);
}

/** The actions of the SKU sheet. Each closes the sheet, except when the cart is full. */
export function useBuyActions(goods: GoodsDetail | undefined, shop: Shop | undefined, onClose: () => void) {
  return useMemo(
    () => ({
      onAddToCart: (skuId: string, quantity: number) => {
        const result = addToCart(skuId, quantity);
        if (result === 'too-many-lines') return showToast(copy.goods.cartFull(LIMITS.lines));
        onClose();
        showToast(result === 'saved' ? copy.goods.added : copy.goods.addedUnsaved);
      },
      onBuy: (skuId: string, quantity: number) => {
        onClose();
        void navigateTo({ to: 'checkout', lines: [{ skuId, quantity }], fromCart: false });
      },
      onTellSeller: (skuId: string, quantity: number) => {
        if (!goods) return;
        onClose();
        void askSeller(enquiryFor(goods, skuId, quantity));
      },
      onAskSeller: () => {
        if (!goods) return;
        onClose();
        void askSeller(copy.seller.enquiryShort(goods.title));
      },
      onAlert: (skuId: string) => void addStockAlert(skuId, shop?.messageTemplates?.['back-in-stock']),
      onPicture: (skuId: string | undefined) => {
        if (!goods) return;
        const picture = goods.skus.find(({ id }) => id === skuId)?.picture ?? goods.picture;
        void previewPictures([picture], 0);
      },
    }),
    [goods, shop, onClose],
  );
}
