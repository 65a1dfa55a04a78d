import { View } from '@tarojs/components';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { goodsText } from '@/desk/parts/goods-text';
import type { DoubtfulLine } from '@/stores/desk/to-ship';
import shared from '@/styles/shared.module.css';

import type { SendManyPage } from '../use-send-many';
import styles from './pick-order.module.css';

interface PickOrderProps extends Pick<SendManyPage, 'onPick'> {
  readonly line: DoubtfulLine;
  /** The orders that no line is for. */
  readonly orders: readonly DeskOrderSummary[];
  readonly onClose: () => void;
}

/** Whose parcel a line is for: first the orders that it could mean. */
export function PickOrder({ line, orders, onPick, onClose }: PickOrderProps) {
  const fits = ({ id }: DeskOrderSummary) => line.orderIds.includes(id);
  const sorted = [...orders.filter(fits), ...orders.filter((order) => !fits(order))];
  return (
    <Sheet title={copy.deskSend.pickTitle} onClose={onClose}>
      <View className={shared['note']}>{line.text}</View>
      {sorted.map((order) => (
        <Pressable
          key={order.id}
          className={styles['order']}
          onTap={() => {
            onPick(line.text, order.id);
            onClose();
          }}
        >
          <Recipient name={order.address?.name ?? ''} phone={copy.deskOrders.tail(order.address?.phone ?? '')} />
          <View className={shared['note']}>{goodsText(order.lines)}</View>
        </Pressable>
      ))}
    </Sheet>
  );
}
