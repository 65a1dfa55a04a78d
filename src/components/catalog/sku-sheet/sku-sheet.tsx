import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Act } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { SkuBody } from './sku-body';
import { SkuNote } from './sku-note';
import type { SkuPick } from './sku-pick-props';
import styles from './sku-sheet.module.css';

/** Which acts the sheet was opened for. */
export type BuyIntent = 'buy' | 'cart' | 'both';

interface SkuActsProps {
  readonly goods: GoodsDetail;
  readonly pick: SkuPick;
  readonly payment: PaymentMode;
  readonly intent: BuyIntent;
  readonly onAdd: (skuId: string, quantity: number) => void;
  readonly onBuy: (skuId: string, quantity: number) => void;
  /** In a shop that takes no payment: what is picked goes to the seller. */
  readonly onTell: (skuId: string, quantity: number) => void;
  /** All of it is sold out: the shopper may ask for more. */
  readonly onAsk: () => void;
}

interface SkuSheetProps extends Omit<SkuActsProps, 'goods' | 'pick'> {
  /** Absent while it is not known; `children` stand there meanwhile. */
  readonly ready?: Pick<SkuActsProps, 'goods' | 'pick'> | undefined;
  readonly onClose: () => void;
  readonly onPicture: (skuId: string | undefined) => void;
  readonly onAlert: (skuId: string) => void;
  readonly children?: ReactNode;
}

/** The sheet's acts. One that needs a choice still open says so in the sheet. */
function SkuActs({ goods, pick, payment, intent, onAdd, onBuy, onTell, onAsk }: SkuActsProps) {
  const { sku, quantity, onMissing } = pick;
  const take = (act: (skuId: string, quantity: number) => void) => () => (sku ? act(sku.id, quantity) : onMissing());
  if (goods.soldOut)
    return (
      <Act kind="primary" wide onTap={onAsk}>
        {copy.goods.askSoldOut}
      </Act>
    );
  if (payment === 'contact')
    return (
      <Act kind="primary" wide onTap={take(onTell)}>
        {copy.goods.askToBuy}
      </Act>
    );
  return (
    <>
      {intent !== 'buy' && (
        <Act kind={intent === 'cart' ? 'primary' : 'quiet'} wide onTap={take(onAdd)}>
          {copy.goods.add}
        </Act>
      )}
      {intent !== 'cart' && (
        <Act kind="primary" wide onTap={take(onBuy)}>
          {copy.goods.buyNow}
        </Act>
      )}
    </>
  );
}

function titleOf(goods: GoodsDetail | undefined): string {
  if (goods?.soldOut) return copy.goods.soldOut;
  return goods?.dimensions.length === 0 ? copy.goods.countTitle : copy.goods.sheetTitle;
}

/** Choosing what exactly to buy of a good, and how many. */
export function SkuSheet({ ready, onClose, onPicture, onAlert, children, ...acts }: SkuSheetProps) {
  const foot = ready && (
    <>
      <SkuNote {...ready} contact={acts.payment === 'contact'} onAlert={onAlert} />
      <View className={styles['acts']}>
        <SkuActs {...ready} {...acts} />
      </View>
    </>
  );
  return (
    <Sheet open title={titleOf(ready?.goods)} onClose={onClose} foot={foot}>
      {ready ? <SkuBody {...ready} onPicture={onPicture} /> : children}
    </Sheet>
  );
}
