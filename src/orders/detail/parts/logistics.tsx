import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import type { Shipment } from '@/contract/orders/order';
import * as copy from '@/copy';

import { CopyableNumber } from './copyable-number';
import { EventList } from './event-list';
import { InfoRow } from './info-row';
import styles from './logistics.module.css';

/** Tracking entries shown while collapsed: the current one and the one before. */
const COLLAPSED_COUNT = 2;

interface LogisticsProps {
  readonly shipment: Shipment;
  /** The parcel was received: a missing tracking history is not mentioned any more. */
  readonly arrived: boolean;
}

/** The parcel: tracking entries, carrier and tracking number. */
export function Logistics({ shipment, arrived }: LogisticsProps) {
  const [open, setOpen] = useState(false);
  const { carrier, trackingNumber, steps } = shipment;
  const hidden = steps.length - COLLAPSED_COUNT;
  return (
    <View>
      {(steps.length > 0 || !arrived) && (
        <View className={styles['steps']}>
          {steps.length === 0 && <View className={styles['empty']}>{copy.orderPage.noSteps}</View>}
          <EventList long events={open ? steps : steps.slice(0, COLLAPSED_COUNT)} />
          {hidden > 0 && (
            <View className={styles['toggle']}>
              <Button kind="plain" onTap={() => setOpen(!open)}>
                {open ? copy.orderPage.collapse : copy.orderPage.expand(hidden)}
              </Button>
            </View>
          )}
        </View>
      )}
      <InfoRow name={copy.orderPage.shipment} value={carrier} />
      <CopyableNumber name={copy.orderPage.tracking} number={trackingNumber} label={copy.orderPage.copyTracking} />
    </View>
  );
}
