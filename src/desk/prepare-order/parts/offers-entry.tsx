import { View } from '@tarojs/components';

import { Onward } from '@/components/ui/chevron/chevron';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import styles from './offers-entry.module.css';

/** The way to what shoppers offered, with how many wait; undefined while that is not known. */
export function AskedWay({ asked }: { readonly asked: number | undefined }) {
  const words = copy.deskOffers;
  return (
    <View
      className={styles['way']}
      hoverClass={styles['pressed']}
      aria-role="button"
      onClick={() => void go({ to: 'desk-offers' })}
    >
      <View className={styles['words']}>
        <View>{words.way}</View>
        <View className={styles['says']}>{words.waySays(asked)}</View>
      </View>
      <Onward />
    </View>
  );
}
