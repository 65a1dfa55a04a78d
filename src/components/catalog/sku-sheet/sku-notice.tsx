import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button/button';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import type { SkuSelectionProps } from './sku-selection-props';
import styles from './sku-sheet.module.css';

interface SkuNoticeProps {
  readonly goods: GoodsDetail;
  readonly selection: SkuSelectionProps;
  /** Payment mode `contact`: the selection goes to the seller as text. */
  readonly isChatOnly: boolean;
  /** Shown while there is no notice. */
  readonly idle?: ReactNode;
  /** Adds a stock alert for a sold-out SKU. */
  readonly onAlert: (skuId: string) => void;
}

/** The text of a notice. */
export function noticeText({ notice, missing }: SkuSelectionProps): string {
  switch (notice?.kind) {
    case 'sold-out':
      return copy.goods.optionSoldOut(notice.options);
    case 'conflict':
      return copy.goods.optionConflict(notice.options, notice.cleared);
    case 'replaced':
      return copy.goods.optionReplaced(notice.options, notice.selected);
    case 'missing':
      return copy.goods.selectFirst(missing);
    case undefined:
      return '';
  }
}

/** The sold-out SKU an alert can be set for: the tapped one, or the only one of the goods. */
export function soldOutSkuId(goods: GoodsDetail, { notice }: SkuSelectionProps): string | undefined {
  if (notice?.kind === 'sold-out') return notice.skuId;
  return goods.soldOut && goods.skus.length === 1 ? goods.skus[0]?.id : undefined;
}

/** One line above the buttons, outside the scrolled area. It keeps its height when empty, to avoid layout shifts. */
export function SkuNotice({ goods, selection, isChatOnly, idle, onAlert }: SkuNoticeProps) {
  const hint = isChatOnly ? copy.goods.askToBuyHint : '';
  const isHeld = goods.soldOut && selection.notice?.kind !== 'missing';
  const text = isHeld ? copy.goods.soldOutHint : noticeText(selection) || hint;
  const className = selection.notice && !isHeld ? `${styles['notice-text']} ${styles['warn']}` : styles['notice-text'];
  // When all is sold out, the button of the sheet sets it.
  const skuId = goods.soldOut ? undefined : soldOutSkuId(goods, selection);
  return (
    <View className={shared['row']}>
      <View className={className} aria-role={text === '' ? 'status' : 'alert'}>
        {text || idle}
      </View>
      {skuId !== undefined && (
        <Button kind="plain" onTap={() => onAlert(skuId)}>
          {copy.wishlist.notifyMe}
        </Button>
      )}
    </View>
  );
}
