import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Picture } from '@/components/ui/picture/picture';
import type { PayForMeLine } from '@/contract/checkout/pay-for-me';
import type { Fen } from '@/contract/money';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import styles from './pay-for-me-lines.module.css';

interface PayForMeLinesProps {
  readonly lines: readonly PayForMeLine[];
  /** Left out where the price stays unsaid. */
  readonly due: Fen | undefined;
}

/** The lines and the total of an order, as shown to the friend who pays it or to whom it is given. */
export function PayForMeLines({ lines, due }: PayForMeLinesProps) {
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  return (
    <View className={styles['card']}>
      {lines.map(({ title, options, picture, quantity }) => (
        <View key={[title, ...options].join()} className={styles['line']}>
          <View className={styles['frame']}>
            <Picture picture={picture} decorative />
          </View>
          <View className={shared['grow']}>
            <View>{title}</View>
            <View className={shared['note']}>
              {copy.common.joinWithDots([...options, copy.common.quantity(quantity)])}
            </View>
          </View>
        </View>
      ))}
      <View className={styles['sum']}>
        <View className={shared['note']}>{copy.payForMe.pieces(pieces)}</View>
        {due !== undefined && <Price amount={due} exact />}
      </View>
    </View>
  );
}
