import { View } from '@tarojs/components';
import { memo } from 'react';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { tickPacking } from '@/stores/desk/packing';
import shared from '@/styles/shared.module.css';

import { tickOfOrder } from '../use-packing-list';
import styles from '../index.module.css';

interface OrderToPackProps {
  readonly order: DeskOrderSummary;
  readonly isTicked: boolean;
}

/** What goes into one parcel, and what to mind. */
export const OrderToPack = memo(function OrderToPack({ order, isTicked }: OrderToPackProps) {
  const { address, lines, toPack, remark, note } = order;
  const name = address?.name ?? '';
  return (
    <View className={isTicked ? `${styles['card']} ${styles['done']}` : styles['card']}>
      <View className={styles['order']}>
        <Checkbox
          checked={isTicked}
          label={copy.deskPacking.packedLabel(name)}
          onChange={(isOn) => tickPacking(tickOfOrder(order), isOn)}
        >
          <Recipient name={name} phone={copy.deskOrders.tail(address?.phone ?? '')} />
        </Checkbox>
      </View>
      {toPack.map(({ skuId, quantity }) => {
        const line = lines.find((each) => each.skuId === skuId);
        return (
          <View key={skuId} className={`${styles['words']} ${shared['between']}`}>
            <View className={shared['grow']}>{copy.deskOrders.line(line?.title ?? '', line?.options ?? [])}</View>
            <View>{copy.common.quantity(quantity)}</View>
          </View>
        );
      })}
      {remark !== '' && <View className={styles['words']}>{copy.deskOrders.remark(remark)}</View>}
      {note !== '' && <View className={styles['words']}>{copy.deskOrders.note(note)}</View>}
    </View>
  );
});
