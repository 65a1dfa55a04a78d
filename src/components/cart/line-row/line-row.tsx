import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Price } from '@/components/catalog/price/price';
import { WasPrice } from '@/components/catalog/was-price/was-price';
import { Thing } from '@/components/ui/media-row/media-row';
import type { QuoteLine } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatMonth } from '@/copy/format-time';

import styles from './line-row.module.css';

interface LineRowProps {
  readonly line: QuoteLine;
  /** Opens the good. */
  readonly onOpen?: () => void;
  /** Stands where the count stands: the cart's stepper. */
  readonly count?: ReactNode;
  readonly dimmed?: boolean;
}

/** A line of a cart, a checkout or an order: the same row everywhere. */
export function LineRow({ line, onOpen, count, dimmed = false }: LineRowProps) {
  return (
    <Thing picture={line.picture} title={line.title} dimmed={dimmed} onOpen={onOpen}>
      {line.options.length > 0 && <View className={styles['options']}>{line.options.join(' · ')}</View>}
      {line.preorder && (
        <View className={styles['options']}>{copy.goods.preorderTruth(formatMonth(line.preorder.arrivesAt))}</View>
      )}
      {line.was && <WasPrice was={line.forGroup ? copy.offers.groupWas(line.was) : line.was} />}
      {line.bargain && (
        <View className={line.bargain.used ? styles['bargain'] : styles['options']}>
          {copy.bargain.lineNote(line.bargain, line.quantity)}
        </View>
      )}
      <View className={styles['foot']}>
        <Price amount={line.unitPrice} size="small" />
        {count ?? <View className={styles['count']}>{copy.common.times(line.quantity)}</View>}
      </View>
    </Thing>
  );
}
