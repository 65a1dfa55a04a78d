import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Price } from '@/components/catalog/price/price';
import { WasPrice } from '@/components/catalog/was-price/was-price';
import { MediaRow } from '@/components/ui/media-row/media-row';
import type { QuoteLine } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatMonth } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import styles from './line-row.module.css';

interface LineRowProps {
  readonly line: QuoteLine;
  /** Opens the goods page. */
  readonly onOpen?: () => void;
  /** Replaces the quantity, e.g. with the cart's stepper. */
  readonly count?: ReactNode;
  readonly dimmed?: boolean;
}

/** A line of a cart, a checkout or an order. */
export function LineRow({ line, onOpen, count, dimmed = false }: LineRowProps) {
  return (
    <MediaRow picture={line.picture} title={line.title} dimmed={dimmed} onOpen={onOpen}>
      {line.options.length > 0 && <View className={shared['note']}>{line.options.join(' · ')}</View>}
      {line.preorder && (
        <View className={shared['note']}>{copy.goods.preorderStatus(formatMonth(line.preorder.arrivesAt))}</View>
      )}
      {line.was && <WasPrice was={line.forGroup ? copy.promotions.groupWas(line.was) : line.was} />}
      {line.bargain && (
        <View className={line.bargain.used ? styles['bargain'] : shared['note']}>
          {copy.bargain.lineNote(line.bargain, line.quantity)}
        </View>
      )}
      <View className={count === undefined ? styles['footer'] : `${styles['footer']} ${styles['counted']}`}>
        <Price amount={line.unitPrice} size="small" />
        {count ?? <View className={shared['note']}>{copy.common.quantity(line.quantity)}</View>}
      </View>
    </MediaRow>
  );
}
