import { View } from '@tarojs/components';

import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import { Picture } from '@/components/ui/picture/picture';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { goodsMessageCard } from '@/pages/shared/shop/goods-message-card';
import { useEnquiry } from '@/stores/shop/enquiry';
import shared from '@/styles/shared.module.css';

import styles from './name-card.module.css';

interface NameCardProps {
  readonly card: SellerCard;
}

/** WeChat customer service, with a card of the goods in question. */
function CustomerServiceChat() {
  const messageCard = goodsMessageCard(useEnquiry(({ goods }) => goods));
  return (
    <OpenTypeButton openType="contact" kind="primary" wide {...(messageCard && { messageCard })}>
      {copy.seller.chat}
    </OpenTypeButton>
  );
}

/** The seller's name and motto, the way to talk to them at once, and their introduction. */
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
      <CustomerServiceChat />
      {card.about.map((paragraph) => (
        <View key={paragraph} className={styles['about']}>
          {paragraph}
        </View>
      ))}
    </View>
  );
}
