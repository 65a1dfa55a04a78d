import { View } from '@tarojs/components';

import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { isOver, shopResource } from '@/stores/shop/shop';

import styles from './pause.module.css';

/** Says on which days nothing is sent, until they are over. */
export function Pause() {
  const pause = valueIn(shopResource.use({}).remote)?.pause;
  return pause && !isOver(pause) ? <View className={styles['pause']}>{copy.shopPause.line(pause)}</View> : null;
}
