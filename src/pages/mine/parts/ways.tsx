import { View } from '@tarojs/components';

import { Picture } from '@/components/picture/picture';
import type { Address } from '@/contract/address';
import type { Remote } from '@/contract/remote';
import type { SellerCard } from '@/contract/shop';
import * as copy from '@/copy';
import { go } from '@/platform/navigation';

import styles from './ways.module.css';

interface WaysProps {
  readonly addresses: Remote<readonly Address[]>;
  readonly seller: SellerCard | undefined;
}

/** Where the next order would go; nothing while it is not known. */
export function addressWords(addresses: Remote<readonly Address[]>): string {
  if (addresses.status !== 'ready') return '';
  const [first] = addresses.value;
  return first ? copy.mine.addressLine(first.name, copy.account.addresses.place(first)) : copy.mine.noAddress;
}

/** Her addresses, her coupons, and the person who keeps the shop. */
export function Ways({ addresses, seller }: WaysProps) {
  return (
    <View className={styles['ways']}>
      <View
        className={styles['way']}
        hoverClass={styles['pressed']}
        aria-role="button"
        onClick={() => void go({ to: 'addresses' })}
      >
        <View className={styles['words']}>
          <View>{copy.mine.addresses}</View>
          <View className={styles['says']}>{addressWords(addresses)}</View>
        </View>
        <View className={styles['arrow']} aria-hidden />
      </View>
      <View
        className={`${styles['way']} ${styles['next']}`}
        hoverClass={styles['pressed']}
        aria-role="button"
        onClick={() => void go({ to: 'coupons' })}
      >
        <View className={styles['words']}>
          <View>{copy.mine.coupons}</View>
          <View className={styles['says']}>{copy.mine.couponsSays}</View>
        </View>
        <View className={styles['arrow']} aria-hidden />
      </View>
      <View
        className={`${styles['way']} ${styles['next']}`}
        hoverClass={styles['pressed']}
        aria-role="button"
        onClick={() => void go({ to: 'seller' })}
      >
        <View className={styles['words']}>
          <View>{copy.mine.ask}</View>
          <View className={styles['says']}>{seller?.hours ?? copy.mine.askSays}</View>
        </View>
        {seller && (
          <View className={styles['portrait']}>
            <Picture picture={seller.portrait} decorative />
          </View>
        )}
        <View className={styles['arrow']} aria-hidden />
      </View>
    </View>
  );
}
