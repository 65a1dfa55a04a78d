import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { currentLines } from '@/stores/orders/preorder';
import shared from '@/styles/shared.module.css';

import styles from './order.module.css';

/** What was ordered, and the price with everything that was taken off it. */
export function Goods({ order }: { readonly order: Order }) {
  return (
    <View className={`${styles['card']} ${shared['wide-column']}`}>
      {currentLines(order).map((line) => (
        <LineRow key={line.skuId} line={line} />
      ))}
      <PriceBreakdown breakdown={order.breakdown} total={order.total} totalLabel={copy.deskOrder.total} settled />
    </View>
  );
}
