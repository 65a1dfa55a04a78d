import { View } from '@tarojs/components';
import { memo } from 'react';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Button } from '@/components/ui/button/button';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { Address } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { maskPhone } from '@/stores/addresses/addresses';

import styles from './address-card.module.css';

interface AddressCardProps {
  readonly address: Address;
  /** It is the delivery address of the order. */
  readonly selected: boolean;
  readonly motion: string;
  /** What a tap does, for screen readers. */
  readonly label: string;
  readonly onTap: (address: Address) => void;
  readonly onEdit: (address: Address) => void;
  readonly onRemove: (address: Address) => void;
}

/** An address. A tap on it selects or edits it; edit and remove buttons are below. */
export const AddressCard = memo(function AddressCard(props: AddressCardProps) {
  const { address, selected, motion, label, onTap, onEdit, onRemove } = props;
  const className = [styles['card'], selected && styles['selected'], motion].filter(Boolean).join(' ');
  return (
    <View className={className}>
      <Pressable className={styles['body']} label={label} onTap={() => onTap(address)}>
        <Recipient name={address.name} phone={maskPhone(address.phone)} />
        <View className={styles['place']}>{copy.region.place(address)}</View>
      </Pressable>
      <View className={styles['actions']}>
        <View className={styles['default']}>{address.isDefault && <Tag>{copy.addresses.isDefault}</Tag>}</View>
        <Button kind="plain" label={copy.addresses.editLabel(address.name)} onTap={() => onEdit(address)}>
          {copy.addresses.edit}
        </Button>
        <Button kind="plain" atEnd label={copy.addresses.removeLabel(address.name)} onTap={() => onRemove(address)}>
          {copy.addresses.remove}
        </Button>
      </View>
    </View>
  );
});
