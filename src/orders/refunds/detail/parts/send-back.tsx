import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import type { AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { say } from '@/platform/page/feedback';

import styles from './send-back.module.css';

const words = copy.refunds.page;

async function copyAddress(address: AddressFields): Promise<void> {
  const place = copy.region.place(address);
  const copied = await copyText(words.addressText(address.name, address.phone, place));
  if (!copied.ok) say(copy.orderPage.copyRefused);
}

/** Where the goods go back to: whole, for it is to be written on a parcel. */
export function ReturnTo({ address }: { readonly address: AddressFields }) {
  return (
    <View className={styles['to']}>
      <View className={styles['head']}>
        <View className={styles['title']}>{words.returnTo}</View>
        <Act kind="plain" label={words.copyAddressLabel} onTap={() => void copyAddress(address)}>
          {words.copyAddress}
        </Act>
      </View>
      <View className={styles['who']}>
        <View>{address.name}</View>
        <View>{address.phone}</View>
      </View>
      <View className={styles['where']}>{copy.region.place(address)}</View>
    </View>
  );
}

interface TrackingFormProps {
  readonly busy: boolean;
  readonly onSent: (parcel: { readonly carrier: string; readonly number: string }) => void;
}

/** With what she sent them, written off the carrier's label. */
export function TrackingForm({ busy, onSent }: TrackingFormProps) {
  const [carrier, setCarrier] = useState('');
  const [number, setNumber] = useState('');
  return (
    <View className={styles['form']}>
      <View className={styles['title']}>{words.tracking}</View>
      <TextField
        name={words.carrier}
        hint={words.carrierHint}
        value={carrier}
        most={LIMITS.trackingChars}
        onWrite={setCarrier}
      />
      <View className={styles['chips']}>
        {words.carriers.map((name) => (
          <View
            key={name}
            className={styles['tap']}
            aria-role="radio"
            aria-checked={carrier === name}
            onClick={() => setCarrier(name)}
          >
            <View className={carrier === name ? `${styles['chip']} ${styles['chosen']}` : styles['chip']}>{name}</View>
          </View>
        ))}
      </View>
      <TextField
        name={words.number}
        hint={words.numberHint}
        value={number}
        most={LIMITS.trackingChars}
        onWrite={setNumber}
      />
      <View className={styles['act']}>
        <Act kind="primary" wide busy={busy} onTap={() => onSent({ carrier, number })}>
          {busy ? words.sending : words.sent}
        </Act>
      </View>
    </View>
  );
}
