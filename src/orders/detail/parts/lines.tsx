import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { refundedPieces } from '@/orders/shared/refund-parts';
import { navigateTo } from '@/platform/navigation/navigation';
import { currentLines } from '@/stores/orders/preorder';
import shared from '@/styles/shared.module.css';

/** The order's lines, with the number of refunded pieces. */
export function Lines({ order }: { readonly order: Order }) {
  return (
    <>
      {currentLines(order).map((line) => {
        const { skuId, goodsId, quantity } = line;
        const refunded = refundedPieces(order, skuId);
        return (
          <LineRow
            key={skuId}
            line={line}
            {...(goodsId !== '' && { onOpen: () => void navigateTo({ to: 'goods', id: goodsId }) })}
            {...(refunded > 0 && {
              count: (
                <View className={shared['note']}>
                  {copy.common.joinWithDots([copy.common.quantity(quantity), copy.orderPage.refundedPieces(refunded)])}
                </View>
              ),
            })}
          />
        );
      })}
    </>
  );
}
