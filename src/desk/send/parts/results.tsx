import { View } from '@tarojs/components';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { navigateBack } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import { MainButton } from '../../parts/main-button';
import type { Sent } from '../use-send-many';
import styles from '../index.module.css';

interface ResultsProps {
  readonly sent: readonly Sent[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** What became of each order: first those that were not sent, and why. */
export function Results({ sent, hasMore, onMore }: ResultsProps) {
  const failed = sent.filter(({ problem }) => problem !== undefined);
  const done = sent.filter(({ problem }) => problem === undefined);
  return (
    <>
      {failed.length > 0 && <View className={styles['heading']}>{copy.deskSend.notSent(failed.length)}</View>}
      {done.length > 0 && failed.length === 0 && (
        <View className={shared['heading']}>{copy.deskSend.sent(done.length)}</View>
      )}
      {[...failed, ...done].map(({ line: { order, carrier = '', trackingNumber }, problem }) => (
        <View key={order.id} className={styles['card']}>
          <Recipient name={order.address?.name ?? ''} phone={copy.deskOrders.tail(order.address?.phone ?? '')} />
          <View className={styles['number']}>{copy.common.joinWithDots([carrier, trackingNumber])}</View>
          {problem !== undefined && <View className={styles['problem']}>{problem}</View>}
        </View>
      ))}
      <ActionBar>
        {hasMore && (
          <Button kind="plain" onTap={onMore}>
            {copy.deskSend.more}
          </Button>
        )}
        <MainButton onTap={() => void navigateBack()}>{copy.deskSend.done}</MainButton>
      </ActionBar>
    </>
  );
}
