import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import type { DeskPreparedOrder } from '@/contract/checkout/prepared-order';
import * as copy from '@/copy';

import { toPage } from '../../parts/to-page';
import { shareIdOf } from '../use-prepare-order';
import styles from './prepared-order-card.module.css';

interface PreparedOrderCardProps {
  readonly preparedOrder: DeskPreparedOrder;
  /** Sharing it is the primary action of the page. */
  readonly isNext: boolean;
  readonly onWithdraw: (preparedOrder: DeskPreparedOrder) => void;
}

/**
 * An open prepared order: its goods and expiry, with buttons to share it, preview it as the shopper sees it, and
 * withdraw it.
 */
export function PreparedOrderCard({ preparedOrder, isNext, onWithdraw }: PreparedOrderCardProps) {
  return (
    <View className={styles['card']}>
      {copy.desk.goodsLines(preparedOrder).map((line, at) => (
        <View key={at}>{line}</View>
      ))}
      {preparedOrder.message !== '' && <View className={styles['note']}>{preparedOrder.message}</View>}
      <View className={styles['note']}>{copy.desk.expiry(preparedOrder.expiresAt)}</View>
      <View className={styles['actions']}>
        <Button kind="plain" onTap={() => onWithdraw(preparedOrder)}>
          {copy.desk.withdraw}
        </Button>
        <Button kind="plain" onTap={toPage({ to: 'prepared-order', id: preparedOrder.id })}>
          {copy.desk.preview}
        </Button>
        <OpenTypeButton
          openType="share"
          kind={isNext ? 'primary' : 'quiet'}
          id={shareIdOf(preparedOrder)}
          label={copy.desk.shareLabel(preparedOrder)}
        >
          {copy.desk.share}
        </OpenTypeButton>
      </View>
    </View>
  );
}
