import { Text, View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import type { DeskOrder } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { Copyable } from '@/desk/parts/copyable';

import styles from './order.module.css';

/** Number, time, the shopper's words and where they came from. */
export function Info({ deskOrder: { order, source } }: { readonly deskOrder: DeskOrder }) {
  return (
    <View className={styles['card']}>
      {order.remark !== '' && <Cell label={copy.deskOrder.remark}>{order.remark}</Cell>}
      <Cell label={copy.deskOrder.number}>
        <Copyable text={order.number} label={copy.deskOrder.copyNumber}>
          <Text userSelect>{order.number}</Text>
        </Copyable>
      </Cell>
      <Cell label={copy.deskOrder.placedAt}>{formatDateTime(order.placedAt)}</Cell>
      <Cell label={copy.deskOrder.source}>{copy.deskExport.source(source)}</Cell>
    </View>
  );
}
