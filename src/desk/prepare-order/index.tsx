import { View } from '@tarojs/components';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { isSandbox } from '@/stores/payment/cashier';

import { Picked } from './parts/draft';
import { AskedWay } from './parts/offers-entry';
import { Basket } from './parts/prepared-order';
import { useOrderFor } from './use-prepare-order';
import styles from './index.module.css';

const words = copy.desk;

/** The seller's desk: she puts an order together in a chat, and sees those that are open. */
export default function OrderForPage() {
  const page = useOrderFor();
  const { picked, making } = page;
  const isPicking = picked.chosen.length > 0;
  return (
    <Screen barred={isPicking}>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.retry} onHome={page.toFeed}>
        {({ baskets }) => (
          <View className={styles['page']}>
            {isSandbox && <View className={styles['says']}>{words.demo}</View>}
            <AskedWay asked={page.asked} />
            <Picked page={page} />
            {baskets.length > 0 && <View className={styles['title']}>{words.madeList}</View>}
            {baskets.map((basket, at) => (
              <Basket key={basket.id} basket={basket} isNext={at === 0 && !isPicking} onEnd={page.takeBack} />
            ))}
            {isPicking && (
              <Bar>
                <Act kind="primary" wide busy={making.busy} onTap={making.make}>
                  {words.done}
                </Act>
              </Bar>
            )}
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
