import { View } from '@tarojs/components';
import { memo } from 'react';

import { Pressable } from '@/components/ui/pressable/pressable';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import { toPage } from './to-page';
import styles from './order-row.module.css';

/** An order in a list of the desk that is read: who, what, when and how much. A tap opens it. */
export const OrderRow = memo(function OrderRow({ order }: { readonly order: DeskOrderSummary }) {
  const { lines, address, gift, state, total, placedAt } = order;
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  return (
    <Pressable className={styles['row']} onTap={toPage({ to: 'desk-order', id: order.id })}>
      <View className={shared['grow']}>
        <View className={shared['ellipsis']}>{copy.deskFigures.orderTitle(lines, pieces)}</View>
        <View className={shared['note']}>
          {copy.common.joinWithDots([
            address?.name ?? copy.deskFigures.withoutAddress(gift !== undefined),
            formatDateTime(placedAt),
          ])}
        </View>
      </View>
      <View className={styles['end']}>
        <View>{formatYuan(total)}</View>
        <View className={shared['note']}>{copy.deskExport.states[state]}</View>
      </View>
    </Pressable>
  );
});
