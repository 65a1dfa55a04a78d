import { useMemo } from 'react';

import type { GoodsDetail } from '@/contract/catalog/goods';
import { times } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';

import { addStockAlert } from './add-stock-alert';
import { putIntoCart } from './put-into-cart';

/** The selection as a message to the seller. */
function enquiryFor(goods: GoodsDetail, skuId: string, quantity: number): string {
  const sku = goods.skus.find(({ id }) => id === skuId);
  const picks = [{ title: goods.title, options: sku?.options ?? [], quantity }];
  return copy.seller.enquiry(picks, sku && formatYuan(times(sku.price, quantity)));
}

interface BuyActionsInput {
  readonly isGift: boolean;
  readonly goods: GoodsDetail | undefined;
  readonly shop: Shop | undefined;
  readonly onClose: () => void;
  /** Asks the seller this question. */
  readonly onAsk: (question: string) => void;
}

/** The actions of the SKU sheet. Each closes the sheet, except when the cart is full. */
export function useBuyActions({ isGift, goods, shop, onClose, onAsk }: BuyActionsInput) {
  return useMemo(
    () => ({
      onAddToCart: (skuId: string, quantity: number) => {
        if (putIntoCart(skuId, quantity)) onClose();
      },
      onBuy: (skuId: string, quantity: number) => {
        onClose();
        void navigateTo({ to: 'checkout', lines: [{ skuId, quantity }], fromCart: false, isGift });
      },
      onTellSeller: (skuId: string, quantity: number) => {
        if (goods) onAsk(enquiryFor(goods, skuId, quantity));
      },
      onAlert: (skuId: string) => void addStockAlert(skuId, shop?.messageTemplates?.['back-in-stock']),
      onPicture: (picture: Picture) => void previewPictures([picture], 0),
    }),
    [isGift, goods, shop, onClose, onAsk],
  );
}
