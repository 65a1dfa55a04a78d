import { View } from '@tarojs/components';
import { memo } from 'react';

import { Act } from '@/components/ui/button/button';
import { Tag } from '@/components/ui/tag/tag';
import type { Address } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { maskPhone } from '@/stores/addresses/addresses';

import styles from './address-card.module.css';

interface AddressCardProps {
  readonly address: Address;
  /** Where the next order goes: this is that one. */
  readonly picked: boolean;
  /** What a tap does, for those who listen. */
  readonly label: string;
  readonly onTap: (address: Address) => void;
  readonly onEdit: (address: Address) => void;
  readonly onRemove: (address: Address) => void;
}

/** An address: the whole of it is the tap, its two acts stand apart below. */
export const AddressCard = memo(function AddressCard(props: AddressCardProps) {
  const { address, picked, label, onTap, onEdit, onRemove } = props;
  return (
    <View className={picked ? `${styles['card']} ${styles['picked']}` : styles['card']}>
      <View
        className={styles['body']}
        hoverClass={styles['pressed']}
        aria-role="button"
        aria-label={label}
        onClick={() => onTap(address)}
      >
        <View className={styles['who']}>
          <View className={styles['name']}>{address.name}</View>
          <View className={styles['phone']}>{maskPhone(address.phone)}</View>
        </View>
        <View className={styles['place']}>{copy.region.place(address)}</View>
      </View>
      <View className={styles['acts']}>
        <View className={styles['mark']}>{address.isDefault && <Tag>{copy.account.addresses.isDefault}</Tag>}</View>
        <Act kind="plain" label={copy.account.addresses.editLabel(address.name)} onTap={() => onEdit(address)}>
          {copy.account.addresses.edit}
        </Act>
        <Act kind="plain" label={copy.account.addresses.removeLabel(address.name)} onTap={() => onRemove(address)}>
          {copy.account.addresses.remove}
        </Act>
      </View>
    </View>
  );
});
