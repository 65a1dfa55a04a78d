import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { paidBack } from '@/orders/shared/refund-parts';
import { go } from '@/platform/navigation/navigation';
import { linesNow } from '@/stores/orders/preorder';

import styles from './lines.module.css';

/** What was ordered, and how much of it is paid back. */
export function Lines({ order }: { readonly order: Order }) {
  return (
    <>
      {linesNow(order).map((line) => {
        const { skuId, goodsId, quantity } = line;
        const back = paidBack(order, skuId);
        return (
          <LineRow
            key={skuId}
            line={line}
            {...(goodsId !== '' && { onOpen: () => void go({ to: 'goods', id: goodsId }) })}
            {...(back > 0 && {
              count: (
                <View className={styles['back']}>
                  {copy.common.dotted([copy.common.times(quantity), copy.orderPage.paidBack(back)])}
                </View>
              ),
            })}
          />
        );
      })}
    </>
  );
}
