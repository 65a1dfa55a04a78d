import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import { Button } from '@/components/ui/button/button';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { UnavailableRow } from '@/pages/shared/cart/unavailable-row';
import { RemotePage } from '@/pages/shared/remote-page';
import { removeLines, setQuantity } from '@/stores/cart/cart';

import type { StallPage } from '../use-stall';
import styles from './cart-selection.module.css';

/** The selected cart lines, priced for the stall (no freight). */
export function CartSelection({ page }: { readonly page: StallPage }) {
  return (
    <RemotePage remote={page.selection} shape="inner" onRetry={page.reloadSelection}>
      {({ lines, unavailable, breakdown, total }) =>
        lines.length + unavailable.length === 0 ? (
          <StateView
            drawing="empty"
            message={copy.stall.emptySelection}
            action={{ text: copy.stall.pickMore, onTap: page.toCatalog }}
          />
        ) : (
          <View className={styles['card']}>
            {lines.map((line) => (
              <LineRow key={line.skuId} line={line} />
            ))}
            {unavailable.map((line) => (
              <UnavailableRow
                key={line.skuId}
                line={line}
                onAdjust={setQuantity}
                onRemove={(skuId) => removeLines([skuId])}
              />
            ))}
            {lines.length > 0 && <PriceBreakdown breakdown={breakdown} total={total} totalLabel={copy.cart.total} />}
            <Button kind="plain" onTap={page.toCatalog}>
              {copy.stall.pickMore}
            </Button>
          </View>
        )
      }
    </RemotePage>
  );
}
