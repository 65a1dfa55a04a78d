import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Onward } from '@/components/ui/chevron/chevron';
import { Picture } from '@/components/ui/picture/picture';
import type { Address } from '@/contract/addresses/address';
import type { Remote } from '@/contract/remote';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import styles from './menu.module.css';

interface WaysProps {
  readonly addresses: Remote<readonly Address[]>;
  readonly seller: SellerCard | undefined;
  /** She is the seller. */
  readonly keepsShop: boolean;
  /** What she likes she tells the seller: nothing is sent or paid from here. */
  readonly inChat: boolean;
}

/** Where the next order would go; nothing while it is not known. */
export function addressWords(addresses: Remote<readonly Address[]>): string {
  if (addresses.status !== 'ready') return '';
  const [first] = addresses.value;
  return first ? copy.mine.addressLine(first.name, copy.region.place(first)) : copy.mine.noAddress;
}

interface WayProps {
  readonly name: string;
  readonly says: string;
  readonly onTap: () => void;
}

function Way({ name, says, onTap, children }: PropsWithChildren<WayProps>) {
  return (
    <View className={styles['way']} hoverClass={styles['pressed']} aria-role="button" onClick={onTap}>
      <View className={styles['words']}>
        <View>{name}</View>
        <View className={styles['says']}>{says}</View>
      </View>
      {children}
      <Onward />
    </View>
  );
}

/** Her addresses, her coupons, posters for whom she thinks of, and the person who keeps the shop. */
export function Ways({ addresses, seller, keepsShop, inChat }: WaysProps) {
  const words = copy.mine;
  return (
    <View className={styles['ways']}>
      {!inChat && (
        <>
          <Way name={words.addresses} says={addressWords(addresses)} onTap={() => void go({ to: 'addresses' })} />
          <Way name={words.marks} says={words.marksSays} onTap={() => void go({ to: 'marks' })} />
          <Way name={words.coupons} says={words.couponsSays} onTap={() => void go({ to: 'coupons' })} />
          <Way name={copy.bargain.title} says={copy.bargain.mineSays} onTap={() => void go({ to: 'offers' })} />
          <Way name={words.reviews} says={words.reviewsSays} onTap={() => void go({ to: 'my-reviews' })} />
        </>
      )}
      <Way name={copy.posterWays.batch} says={copy.posterWays.batchSays} onTap={() => void go({ to: 'posters' })} />
      <Way name={words.ask} says={seller?.hours ?? words.askSays} onTap={() => void go({ to: 'seller' })}>
        {seller && (
          <View className={styles['portrait']}>
            <Picture picture={seller.portrait} decorative />
          </View>
        )}
      </Way>
      {keepsShop && <Way name={words.desk} says={words.deskSays} onTap={() => void go({ to: 'desk' })} />}
    </View>
  );
}
