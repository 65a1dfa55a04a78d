import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { HostAct } from '@/components/ui/button/host-button';
import type { MadeBasket } from '@/contract/checkout/prepared-order';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { shareIdOf } from '../use-prepare-order';
import styles from './prepared-order.module.css';

const words = copy.desk;

interface BasketProps {
  readonly basket: MadeBasket;
  /** Sending it is the next step on this page. */
  readonly isNext: boolean;
  readonly onEnd: (basket: MadeBasket) => void;
}

/** One that is open: what is in it, until when, and the ways to send it, to see it as the shopper will, and to end it. */
export function Basket({ basket, isNext, onEnd }: BasketProps) {
  return (
    <View className={styles['card']}>
      {words.named(basket).map((good, at) => (
        <View key={at}>{good}</View>
      ))}
      {basket.words !== '' && <View className={styles['says']}>{basket.words}</View>}
      <View className={styles['says']}>{words.until(basket.until)}</View>
      <View className={styles['acts']}>
        <Act kind="plain" onTap={() => onEnd(basket)}>
          {words.end}
        </Act>
        <Act kind="plain" onTap={() => void go({ to: 'basket', id: basket.id })}>
          {words.look}
        </Act>
        <HostAct
          open="share"
          kind={isNext ? 'primary' : 'quiet'}
          id={shareIdOf(basket)}
          label={words.shareLabel(basket)}
        >
          {words.share}
        </HostAct>
      </View>
    </View>
  );
}
