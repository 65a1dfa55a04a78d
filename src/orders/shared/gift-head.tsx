import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import type { OrderGift } from '@/contract/orders/order-gift';
import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import styles from './gift-head.module.css';

interface GiftHeadProps {
  readonly gift: Pick<OrderGift, 'from' | 'words'>;
  readonly picture: PictureData | undefined;
  /** What comes next. */
  readonly note: string;
}

/** A gift as the friend sees it first: what it is, from whom, and their words. */
export function GiftHead({ gift: { from, words }, picture, note }: GiftHeadProps) {
  return (
    <View className={styles['card']}>
      {picture && (
        <View className={styles['frame']}>
          <Picture picture={picture} />
        </View>
      )}
      <View className={shared['heading']}>{copy.gifts.title(from)}</View>
      {words !== '' && <View className={styles['words']}>{words}</View>}
      <View className={shared['note']} aria-role="alert">
        {note}
      </View>
    </View>
  );
}
