import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Stepper } from '@/components/ui/stepper/stepper';
import type { Quote, QuoteLine } from '@/contract/cart/quote';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { UnavailableRow } from '@/pages/shared/cart/unavailable-row';
import { shopResource } from '@/stores/shop/shop';
import shared from '@/styles/shared.module.css';

import type { CheckoutPage } from '../use-checkout-page';
import styles from './lines.module.css';

interface LinesProps {
  readonly quote: Quote;
  readonly page: CheckoutPage;
}

function Line({ line, page }: { readonly line: QuoteLine; readonly page: CheckoutPage }) {
  const { skuId, goodsId, title, maxQuantity } = line;
  // As chosen, while the new price is still on its way.
  const chosen = page.lines.find((each) => each.skuId === skuId)?.quantity ?? line.quantity;
  return (
    <View className={styles['line']}>
      <LineRow
        line={line}
        onOpen={() => page.openGoods(goodsId)}
        count={
          <Stepper value={chosen} max={maxQuantity} label={title} onChange={(count) => page.adjust(skuId, count)} />
        }
      />
    </View>
  );
}

/**
 * What is bought, with when the seller sends it in her words (pre-orders say their own time), and what can't be. `children`
 * stand below what is bought.
 */
export function Lines({ quote: { lines, unavailable }, page, children }: PropsWithChildren<LinesProps>) {
  const shop = valueIn(shopResource.use({}).remote);
  return (
    <>
      {lines.length > 0 && (
        <View className={shared['padded-card']}>
          {lines.map((line) => (
            <Line key={line.skuId} line={line} page={page} />
          ))}
          {shop && lines.every(({ preorder }) => !preorder) && (
            <View className={styles['delivery']}>{copy.checkout.sending(shop.delivery)}</View>
          )}
          {children}
        </View>
      )}
      {unavailable.length > 0 && (
        <View className={shared['padded-card']}>
          <View className={styles['title']}>{copy.cart.unavailableTitle}</View>
          {unavailable.map((line) => (
            <UnavailableRow key={line.skuId} line={line} onAdjust={page.adjust} onOpen={page.openGoods} />
          ))}
        </View>
      )}
    </>
  );
}
