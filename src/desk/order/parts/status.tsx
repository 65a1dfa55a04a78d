import { View } from '@tarojs/components';

import { Tag } from '@/components/ui/tag/tag';
import type { DeskOrder } from '@/contract/desk/desk-order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import styles from './order.module.css';

/** The state of the order, what it asks of her and what it waits for. */
export function Status({ deskOrder: { order, tasks } }: { readonly deskOrder: DeskOrder }) {
  const due = duePaymentOf(order);
  const state = copy.deskExport.states[order.state];
  // Some tasks have the name of the state.
  const asked = tasks.map((task) => copy.deskOrders.tabs[task]).filter((task) => task !== state);
  return (
    <View className={styles['head']}>
      <View className={styles['state']}>{state}</View>
      {due && <View className={shared['note']}>{copy.deskOrder.waiting(due.part, due.amount, due.deadline)}</View>}
      {asked.length > 0 && (
        <View className={shared['wrap']}>
          {asked.map((task) => (
            <Tag key={task} kind="warn">
              {task}
            </Tag>
          ))}
        </View>
      )}
    </View>
  );
}
