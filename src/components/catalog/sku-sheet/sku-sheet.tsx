import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { Picture } from '@/contract/picture';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { SkuNotice, soldOutSkuId } from './sku-notice';
import { SkuOptions } from './sku-options';
import type { SkuSelectionProps } from './sku-selection-props';
import styles from './sku-sheet.module.css';

/** Which buttons the sheet shows. */
export type BuyIntent = 'buy' | 'gift' | 'cart' | 'both';

interface SkuActionsProps {
  readonly goods: GoodsDetail;
  readonly selection: SkuSelectionProps;
  readonly payment: PaymentMode;
  readonly intent: BuyIntent;
  readonly onAddToCart: (skuId: string, quantity: number) => void;
  readonly onBuy: (skuId: string, quantity: number) => void;
  /** Payment mode `contact`: sends the selection to the seller. */
  readonly onTellSeller: (skuId: string, quantity: number) => void;
  /** Adds a stock alert for a sold-out SKU. */
  readonly onAlert: (skuId: string) => void;
}

interface SkuSheetProps extends Omit<SkuActionsProps, 'goods' | 'selection'> {
  /** Absent while loading; `children` are shown instead. */
  readonly ready?: Pick<SkuActionsProps, 'goods' | 'selection'> | undefined;
  readonly onClose: () => void;
  readonly onPicture: (picture: Picture) => void;
  /** Shown below the price. */
  readonly priceNote?: ReactNode;
  /** Shown above the buttons while nothing is wrong with the selection. */
  readonly hint?: ReactNode;
  readonly children?: ReactNode;
}

/** The sheet's buttons. With an incomplete selection they show a notice instead. */
function SkuActions({ goods, selection, payment, intent, onAddToCart, onBuy, onTellSeller, onAlert }: SkuActionsProps) {
  const { sku, quantity, onMissing } = selection;
  const withSku = (action: (skuId: string, quantity: number) => void) => () =>
    sku ? action(sku.id, quantity) : onMissing();
  if (goods.soldOut) {
    const skuId = soldOutSkuId(goods, selection);
    return (
      <Button kind="primary" wide onTap={() => (skuId === undefined ? onMissing() : onAlert(skuId))}>
        {copy.wishlist.notifyMe}
      </Button>
    );
  }
  // Where an order is paid by a transfer in the chat, the chat can come first.
  const canAsk = payment === 'contact' && intent !== 'cart';
  return (
    <>
      {canAsk && (
        <Button wide onTap={withSku(onTellSeller)}>
          {copy.goods.askToBuy}
        </Button>
      )}
      {(intent === 'cart' || intent === 'both') && !canAsk && (
        <Button kind={intent === 'cart' ? 'primary' : 'quiet'} wide onTap={withSku(onAddToCart)}>
          {copy.goods.add}
        </Button>
      )}
      {intent !== 'cart' && (
        <Button kind="primary" wide onTap={withSku(onBuy)}>
          {intent === 'gift' ? copy.gifts.giveNow : copy.goods.buyNow}
        </Button>
      )}
    </>
  );
}

function titleOf(goods: GoodsDetail | undefined): string {
  if (goods?.soldOut) return copy.goods.soldOut;
  return goods?.optionGroups.length === 0 ? copy.goods.quantityTitle : copy.goods.sheetTitle;
}

/** Sheet to select a SKU and a quantity. */
export function SkuSheet({ ready, onClose, onPicture, priceNote, hint, children, ...actions }: SkuSheetProps) {
  const footer = ready && (
    <>
      <SkuNotice {...ready} isChatOnly={actions.payment === 'contact'} idle={hint} onAlert={actions.onAlert} />
      <View className={styles['actions']}>
        <SkuActions {...ready} {...actions} />
      </View>
    </>
  );
  return (
    <Sheet title={titleOf(ready?.goods)} onClose={onClose} footer={footer}>
      {ready ? <SkuOptions {...ready} onPicture={onPicture} priceNote={priceNote} /> : children}
    </Sheet>
  );
}
