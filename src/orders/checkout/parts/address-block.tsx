import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { Onward } from '@/components/ui/chevron/chevron';
import type { Address } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { hasAddressBook } from '@/platform/device/address-book';
import { maskPhone } from '@/stores/addresses/addresses';

import type { AddressChoice } from '../use-address';
import styles from './address-block.module.css';

function Chosen({ address, onTap }: { readonly address: Address; readonly onTap: () => void }) {
  const { name, phone, detail } = address;
  return (
    <View
      className={styles['chosen']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.checkout.changeAddress(name)}
      onClick={onTap}
    >
      <View className={styles['where']}>
        <View className={styles['who']}>
          <View className={styles['name']}>{name}</View>
          <View className={styles['phone']}>{maskPhone(phone)}</View>
        </View>
        <View className={styles['region']}>{copy.region.of(address)}</View>
        <View>{detail}</View>
      </View>
      <Onward />
    </View>
  );
}

function Content({ choice }: { readonly choice: AddressChoice }) {
  const { remote, address, busy, retry, pick, byHand, fromBook } = choice;
  if (address) return <Chosen address={address} onTap={pick} />;
  if (remote.status === 'idle' || remote.status === 'loading') {
    return <View className={styles['waiting']} aria-label={copy.common.loading} />;
  }
  if (remote.status === 'failed') {
    return (
      <View className={styles['ways']}>
        <View className={styles['title']}>{wordsFor(remote.failure)}</View>
        <Act onTap={retry}>{copy.common.retry}</Act>
      </View>
    );
  }
  return (
    <View className={styles['ways']}>
      <View className={styles['title']}>{copy.checkout.sendTo}</View>
      {hasAddressBook && (
        <Act busy={busy} onTap={fromBook}>
          {copy.checkout.fromBook}
        </Act>
      )}
      <Act onTap={byHand}>{copy.checkout.byHand}</Act>
    </View>
  );
}

interface AddressBlockProps {
  readonly choice: AddressChoice;
  /** She wanted to pay, and it is this that is missing. */
  readonly missing: boolean;
}

export function AddressBlock({ choice, missing }: AddressBlockProps) {
  return (
    <View id="address" className={missing ? `${styles['block']} ${styles['missing']}` : styles['block']}>
      <Content choice={choice} />
    </View>
  );
}
