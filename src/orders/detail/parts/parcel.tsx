import { View } from '@tarojs/components';
import { useState } from 'react';

import type { AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { maskPhone } from '@/stores/addresses/addresses';

import styles from './parcel.module.css';

/** Where it is sent. The number is shown whole only when she asks: others look over her shoulder. */
export function Parcel({ address }: { readonly address: AddressFields }) {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <View className={styles['who']}>
        <View className={styles['name']}>{address.name}</View>
        <View className={styles['phone']}>{open ? address.phone : maskPhone(address.phone)}</View>
        {!open && (
          <View
            className={styles['show']}
            hoverClass={styles['pressed']}
            aria-role="button"
            aria-label={copy.orderPage.showPhone}
            onClick={() => setOpen(true)}
          >
            {copy.orderPage.show}
          </View>
        )}
      </View>
      <View className={styles['where']}>{copy.region.place(address)}</View>
    </View>
  );
}
