import { View } from '@tarojs/components';
import { useState } from 'react';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { maskPhone } from '@/stores/addresses/addresses';

import styles from './shipping-address.module.css';

/** The shipping address. The phone number is masked until it is tapped, for privacy. */
export function ShippingAddress({ address }: { readonly address: AddressFields }) {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <Recipient name={address.name} phone={open ? address.phone : maskPhone(address.phone)}>
        {!open && (
          <Pressable className={styles['show']} label={copy.orderPage.showPhone} onTap={() => setOpen(true)}>
            {copy.orderPage.show}
          </Pressable>
        )}
      </Recipient>
      <View className={styles['address']}>{copy.region.place(address)}</View>
    </View>
  );
}
