import { View } from '@tarojs/components';

import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';

import styles from './head.module.css';
import head from '@/orders/detail/parts/head.module.css';

/** The seller's last word on it. */
function saidIn({ events }: Refund): string | undefined {
  return events.flatMap(({ words }) => (words === undefined || words === '' ? [] : [words])).pop();
}

/** Where it stands, as a person would say it, what happens next, and what the seller said. */
export function Head({ refund }: { readonly refund: Refund }) {
  const said = saidIn(refund);
  const sendBy = refund.sendBy === undefined ? undefined : formatDay(refund.sendBy);
  return (
    <View className={head['head']}>
      <View className={head['state']}>{copy.refunds.state(refund)}</View>
      <View className={head['next']}>{copy.refunds.next(refund, sendBy)}</View>
      {said !== undefined && (
        <View className={styles['said']}>
          <View className={styles['who']}>{copy.refunds.sellerSays}</View>
          <View>{said}</View>
        </View>
      )}
    </View>
  );
}
