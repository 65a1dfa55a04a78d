import { Text, View } from '@tarojs/components';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Button } from '@/components/ui/button/button';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { Copyable } from '@/desk/parts/copyable';
import form from '@/desk/parts/form.module.css';
import { carrierLine } from '@/stores/desk/desk-orders';
import shared from '@/styles/shared.module.css';

import type { DeskOrderPage } from '../use-desk-order';
import styles from './order.module.css';

interface ParcelsProps {
  readonly order: Order;
  readonly page: Pick<DeskOrderPage, 'open'>;
}

/** Where the order goes, in one tap for the carrier's app, and the parcels on their way. */
export function Parcels({ order, page }: ParcelsProps) {
  const { address, gift, shipments = [], state } = order;
  const isCorrected = shipments.some(({ correctedAt }) => correctedAt !== undefined);
  return (
    <View className={styles['card']}>
      {address ? (
        <Copyable text={carrierLine(address)} label={copy.deskOrder.copyAddress}>
          <Recipient name={address.name} phone={address.phone} />
          <Text userSelect>{copy.region.place(address)}</Text>
        </Copyable>
      ) : (
        <View className={shared['note']}>{gift ? copy.deskOrder.giftWaiting : copy.deskOrder.atStall}</View>
      )}
      {address && gift && <View className={shared['note']}>{copy.deskOrder.giftToSend}</View>}
      {shipments.map(({ carrier, trackingNumber, steps }, at) => (
        <View key={trackingNumber} className={styles['parcel']}>
          <View className={shared['note']}>
            {shipments.length > 1 ? copy.common.joinWithDots([copy.deskOrder.parcel(at), carrier]) : carrier}
          </View>
          <Copyable text={trackingNumber} label={copy.deskOrder.copyTracking}>
            <Text userSelect>{trackingNumber}</Text>
          </Copyable>
          {steps[0] && <View className={shared['note']}>{steps[0].text}</View>}
          {state === 'shipped' && !isCorrected && (
            <View className={form['links']}>
              <Button kind="plain" onTap={() => page.open({ kind: 'correct', trackingNumber })}>
                {copy.deskOrder.correctTitle}
              </Button>
            </View>
          )}
        </View>
      ))}
    </View>
  );
}
