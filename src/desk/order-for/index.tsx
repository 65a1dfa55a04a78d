import { View } from '@tarojs/components';

import { Act } from '@/components/act/act';
import { Bar } from '@/components/bar/bar';
import { RemoteView } from '@/components/remote-view/remote-view';
import { Screen } from '@/components/screen/screen';
import * as copy from '@/copy';
import { isSandbox } from '@/stores/cashier';

import styles from './index.module.css';
import { AskedWay } from './parts/asked-way';
import { Basket } from './parts/basket';
import { Picked } from './parts/picked';
import { useOrderFor } from './use-order-for';

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
