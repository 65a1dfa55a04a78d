import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Chip } from '@/components/ui/chip/chip';
import { TextField } from '@/components/ui/field/text-field';
import type { AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { showToast } from '@/platform/page/feedback';

import styles from './return-shipment.module.css';

async function copyAddress(address: AddressFields): Promise<void> {
  const place = copy.region.place(address);
  const copied = await copyText(copy.refundPage.addressText(address.name, address.phone, place));
  if (!copied.ok) showToast(copy.orderPage.copyFailed);
}

/** The return address in full, to be written on the parcel. */
export function ReturnAddress({ address }: { readonly address: AddressFields }) {
  return (
    <View className={styles['address']}>
      <View className={styles['head']}>
        <View className={styles['title']}>{copy.refundPage.returnAddress}</View>
        <Button kind="plain" atEnd label={copy.refundPage.copyAddressLabel} onTap={() => void copyAddress(address)}>
          {copy.refundPage.copyAddress}
        </Button>
      </View>
      <View className={styles['recipient']}>
        <View>{address.name}</View>
        <View>{address.phone}</View>
      </View>
      <View className={styles['place']}>{copy.region.place(address)}</View>
    </View>
  );
}

interface TrackingFormProps {
  readonly busy: boolean;
  readonly onSubmit: (parcel: { readonly carrier: string; readonly number: string }) => void;
}

/** Form for the carrier and tracking number of the return. */
export function TrackingForm({ busy, onSubmit }: TrackingFormProps) {
  const [carrier, setCarrier] = useState('');
  const [number, setNumber] = useState('');
  return (
    <View className={styles['form']}>
      <View className={styles['title']}>{copy.refundPage.tracking}</View>
      <TextField
        label={copy.refundPage.carrier}
        placeholder={copy.refundPage.carrierHint}
        value={carrier}
        maxLength={LIMITS.trackingChars}
        onChange={setCarrier}
      />
      <View className={styles['chips']}>
        {copy.refundPage.carriers.map((name) => (
          <Chip key={name} small state={carrier === name ? 'selected' : 'available'} onTap={() => setCarrier(name)}>
            {name}
          </Chip>
        ))}
      </View>
      <TextField
        label={copy.refundPage.number}
        placeholder={copy.refundPage.numberHint}
        value={number}
        maxLength={LIMITS.trackingChars}
        onChange={setNumber}
      />
      <View className={styles['action']}>
        <Button kind="primary" wide busy={busy} onTap={() => onSubmit({ carrier, number })}>
          {busy ? copy.refundPage.submitting : copy.refundPage.submitTracking}
        </Button>
      </View>
    </View>
  );
}
