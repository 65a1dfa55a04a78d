import { View } from '@tarojs/components';

import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { currentPause } from '@/stores/shop/shop';

import styles from './pause.module.css';

/** Says on which days nothing is sent, until they are over. */
export function Pause({ shop }: { readonly shop: Pick<Shop, 'pause'> | undefined }) {
  const pause = currentPause(shop);
  return pause ? <View className={styles['pause']}>{copy.shopPause.line(pause)}</View> : null;
}
