import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import type { SellerCard } from '@/contract/shop/shop';

import styles from './name-card.module.css';

interface NameCardProps {
  readonly card: SellerCard;
}

/** Who she is, in her own words. */
export function NameCard({ card }: NameCardProps) {
  return (
    <View className={styles['card']}>
      <View className={styles['head']}>
        <View className={styles['portrait']}>
          <Picture picture={card.portrait} decorative eager />
        </View>
        <View className={styles['words']}>
          <View className={styles['name']}>{card.name}</View>
          <View className={styles['motto']}>{card.motto}</View>
        </View>
      </View>
      {card.about.map((paragraph) => (
        <View key={paragraph} className={styles['about']}>
          {paragraph}
        </View>
      ))}
    </View>
  );
}
