import { Text, View } from '@tarojs/components';

import { Act } from '@/components/act/act';
import type { Order } from '@/contract/order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { copyText } from '@/platform/clipboard';
import { say } from '@/platform/feedback';

import styles from './facts.module.css';

/** WeChat says itself that something was copied; only a refusal wants words. */
async function copyNumber(number: string): Promise<void> {
  const copied = await copyText(number);
  if (!copied.ok) say(copy.orders.copyRefused);
}

/** What people ask for when they talk about an order. */
export function Facts({ order }: { readonly order: Order }) {
  return (
    <View>
      <View className={styles['fact']}>
        <View className={styles['name']}>{copy.orders.number}</View>
        <Text className={styles['number']} userSelect>
          {order.number}
        </Text>
        <View className={styles['copy']}>
          <Act kind="plain" label={copy.orders.copyNumberLabel} onTap={() => void copyNumber(order.number)}>
            {copy.orders.copyNumber}
          </Act>
        </View>
      </View>
      <View className={styles['fact']}>
        <View className={styles['name']}>{copy.orders.placedAt}</View>
        <View className={styles['value']}>{formatDateTime(order.placedAt)}</View>
      </View>
      {order.remark !== '' && (
        <View className={styles['fact']}>
          <View className={styles['name']}>{copy.orders.remark}</View>
          <View className={styles['value']}>{order.remark}</View>
        </View>
      )}
    </View>
  );
}
