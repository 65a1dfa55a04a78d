import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Figures } from '@/components/cart/price-breakdown/price-breakdown';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { TroubledRow } from '@/pages/shared/cart/unavailable-row';
import { removeLines, setQuantity } from '@/stores/cart/cart';

import type { StallPage } from '../use-stall';
import styles from './chosen.module.css';

const words = copy.direct;

/** What is chosen in the cart, without a parcel. */
export function Chosen({ page }: { readonly page: StallPage }) {
  return (
    <RemoteView remote={page.chosen} shape="inner" onRetry={page.reloadChosen} onHome={page.toFeed}>
      {({ lines, troubled, figures, total }) =>
        lines.length + troubled.length === 0 ? (
          <StateView drawing="empty" says={words.pickFirst} act={{ text: words.pick, onTap: page.pick }} />
        ) : (
          <View className={styles['card']}>
            {lines.map((line) => (
              <LineRow key={line.skuId} line={line} />
            ))}
            {troubled.map((line) => (
              <TroubledRow
                key={line.skuId}
                troubled={line}
                onAdjust={setQuantity}
                onRemove={(skuId) => removeLines([skuId])}
              />
            ))}
            {lines.length > 0 && <Figures figures={figures} total={total} totalName={copy.cart.total} />}
            <Act kind="plain" onTap={page.pick}>
              {words.pick}
            </Act>
          </View>
        )
      }
    </RemoteView>
  );
}
