import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import type { Shipment } from '@/contract/orders/order';
import * as copy from '@/copy';

import { CopiedNumber } from './copied-number';
import { Happenings } from './events';
import { Fact } from './fact';
import styles from './logistics.module.css';

/** Steps that are shown before she asks for all: where the parcel is, and where it was before. */
const FOLDED = 2;

interface LogisticsProps {
  readonly shipment: Shipment;
  /** She has it: that the carrier never told anything matters no more. */
  readonly arrived: boolean;
}

/** Where the parcel is, or the way it came. */
export function Logistics({ shipment, arrived }: LogisticsProps) {
  const [open, setOpen] = useState(false);
  const { carrier, trackingNumber, steps } = shipment;
  const hidden = steps.length - FOLDED;
  return (
    <View>
      {(steps.length > 0 || !arrived) && (
        <View className={styles['steps']}>
          {steps.length === 0 && <View className={styles['none']}>{copy.orderPage.noSteps}</View>}
          <Happenings long list={open ? steps : steps.slice(0, FOLDED)} />
          {hidden > 0 && (
            <View className={styles['fold']}>
              <Act kind="plain" onTap={() => setOpen(!open)}>
                {open ? copy.orderPage.fold : copy.orderPage.unfold(hidden)}
              </Act>
            </View>
          )}
        </View>
      )}
      <Fact name={copy.orderPage.shipment} value={carrier} />
      <CopiedNumber name={copy.orderPage.tracking} number={trackingNumber} label={copy.orderPage.copyTracking} />
    </View>
  );
}
