import { View } from '@tarojs/components';
import { memo } from 'react';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { MediaRow } from '@/components/ui/media-row/media-row';
import * as copy from '@/copy';
import { tickPacking } from '@/stores/desk/packing';
import type { PackingItem } from '@/stores/desk/to-ship';
import shared from '@/styles/shared.module.css';

import { tickOfItem } from '../use-packing-list';
import styles from '../index.module.css';

interface SkuToFetchProps {
  readonly item: PackingItem;
  readonly isTicked: boolean;
}

/** How many pieces of one SKU are wanted; ticked off when they lie on the table. */
export const SkuToFetch = memo(function SkuToFetch({ item, isTicked }: SkuToFetchProps) {
  const { title, options, picture, quantity } = item;
  const name = copy.deskOrders.line(title, options);
  return (
    <View className={isTicked ? `${styles['line']} ${styles['done']}` : styles['line']}>
      <Checkbox
        checked={isTicked}
        label={copy.deskPacking.tickLabel(name, quantity)}
        onChange={(isOn) => tickPacking(tickOfItem(item), isOn)}
      />
      <View className={shared['grow']}>
        <MediaRow picture={picture} title={title} small>
          {options.length > 0 && <View className={shared['note']}>{copy.common.joinWithDots(options)}</View>}
        </MediaRow>
      </View>
      <View className={styles['pieces']}>{copy.common.quantity(quantity)}</View>
    </View>
  );
});
