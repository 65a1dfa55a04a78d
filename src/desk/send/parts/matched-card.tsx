import { View } from '@tarojs/components';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { CarrierPicker } from '@/desk/parts/parcel/carrier-picker';
import { goodsText } from '@/desk/parts/goods-text';
import shared from '@/styles/shared.module.css';

import type { SendLine } from '../send-lines';
import type { SendManyPage } from '../use-send-many';
import styles from '../index.module.css';

interface MatchedCardProps extends Pick<SendManyPage, 'onPick' | 'onCarrier'> {
  readonly line: SendLine;
}

/** Whose parcel it is, with which carrier and number; each can be set right. */
export function MatchedCard({ line, onPick, onCarrier }: MatchedCardProps) {
  const { order, text, trackingNumber, carrier } = line;
  const name = order.address?.name ?? '';
  return (
    <View className={styles['card']}>
      <Recipient name={name} phone={copy.deskOrders.tail(order.address?.phone ?? '')} />
      <View className={shared['note']}>{goodsText(order.lines)}</View>
      <View className={styles['number']}>{trackingNumber}</View>
      <View className={styles['actions']}>
        <CarrierPicker carrier={carrier} onPick={(picked) => onCarrier(trackingNumber, picked)} />
        <Button kind="plain" label={copy.deskSend.unpickLabel(name)} onTap={() => onPick(text, null)}>
          {copy.deskSend.unpick}
        </Button>
      </View>
    </View>
  );
}
