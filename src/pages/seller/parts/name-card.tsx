import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import type { SellerCard } from '@/contract/shop/shop';
import shared from '@/styles/shared.module.css';

import styles from './name-card.module.css';

interface NameCardProps {
  readonly card: SellerCard;
}

/** The seller's name, motto and introduction. */
export function NameCard({ card }: NameCardProps) {
  return (
    <View className={styles['card']}>
      <View className={styles['header']}>
        <View className={styles['avatar']}>
          <Picture picture={card.avatar} decorative eager />
        </View>
        <View className={shared['grow']}>
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
