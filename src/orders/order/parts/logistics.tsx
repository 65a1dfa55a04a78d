import { useState } from 'react';
import { View } from '@tarojs/components';

import { Act } from '@/components/act/act';
import type { Shipment } from '@/contract/order';
import * as copy from '@/copy';

import { CopiedNumber } from './copied-number';
import styles from './facts.module.css';
import { Happenings } from './happenings';
import own from './logistics.module.css';

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
        <View className={own['steps']}>
          {steps.length === 0 && <View className={own['none']}>{copy.orderPage.noSteps}</View>}
          <Happenings long list={open ? steps : steps.slice(0, FOLDED)} />
          {hidden > 0 && (
            <View className={own['fold']}>
              <Act kind="plain" onTap={() => setOpen(!open)}>
                {open ? copy.orderPage.fold : copy.orderPage.unfold(hidden)}
              </Act>
            </View>
          )}
        </View>
      )}
      <View className={styles['fact']}>
        <View className={styles['name']}>{copy.orderPage.shipment}</View>
        <View className={styles['value']}>{carrier}</View>
      </View>
      <CopiedNumber name={copy.orderPage.tracking} number={trackingNumber} label={copy.orderPage.copyTracking} />
    </View>
  );
}
