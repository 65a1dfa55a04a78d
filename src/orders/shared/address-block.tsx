import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Button } from '@/components/ui/button/button';
import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { Address } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { hasAddressBook } from '@/platform/device/address-book';
import { maskPhone } from '@/stores/addresses/addresses';
import shared from '@/styles/shared.module.css';

import type { AddressState } from './use-address-choice';
import styles from './address-block.module.css';

function SelectedAddress({ address, onTap }: { readonly address: Address; readonly onTap: () => void }) {
  const { name, phone, detail } = address;
  return (
    <Pressable className={shared['row']} label={copy.checkout.changeAddress(name)} onTap={onTap}>
      <View className={styles['details']}>
        <View className={shared['baseline']}>
          <View className={shared['lead']}>{name}</View>
          <View className={styles['phone']}>{maskPhone(phone)}</View>
        </View>
        <View className={styles['region']}>{copy.region.of(address)}</View>
        <View>{detail}</View>
      </View>
      <Chevron />
    </Pressable>
  );
}

function Content({ choice }: { readonly choice: AddressState }) {
  const { remote, address, busy, retry, pick, enterManually, importAddress } = choice;
  if (address) return <SelectedAddress address={address} onTap={pick} />;
  if (remote.status === 'idle' || remote.status === 'loading') {
    return <View className={styles['waiting']} aria-role="alert" aria-label={copy.common.loading} />;
  }
  if (remote.status === 'failed') {
    return (
      <View className={styles['options']}>
        <View className={styles['title']} aria-role="alert">
          {failureText(remote.failure)}
        </View>
        <Button onTap={retry}>{copy.common.retry}</Button>
      </View>
    );
  }
  return (
    <View className={styles['options']}>
      <View className={styles['title']}>{copy.checkout.addressTitle}</View>
      {hasAddressBook && (
        <Button busy={busy} onTap={importAddress}>
          {copy.checkout.importAddress}
        </Button>
      )}
      <Button onTap={enterManually}>{copy.checkout.enterAddress}</Button>
    </View>
  );
}

interface AddressBlockProps {
  /** Absent where the friend who gets it says it. */
  readonly choice: AddressState | undefined;
  /** Highlighted after a tap on "pay" without an address. */
  readonly missing: boolean;
}

/** The card that says where it goes; `children` stand below the address. */
export function AddressBlock({ choice, missing, children }: PropsWithChildren<AddressBlockProps>) {
  return (
    <View id="address" className={missing ? `${styles['block']} ${styles['missing']}` : styles['block']}>
      {/* A view of its own: when one content replaces another, Taro sends all children of their parent again. */}
      {choice && (
        <View>
          <Content choice={choice} />
        </View>
      )}
      {children}
    </View>
  );
}
