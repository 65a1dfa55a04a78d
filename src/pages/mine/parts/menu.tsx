import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Chevron } from '@/components/ui/chevron/chevron';
import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { Address } from '@/contract/addresses/address';
import type { Remote } from '@/contract/remote';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './menu.module.css';

interface MenuProps {
  readonly addresses: Remote<readonly Address[]>;
  readonly seller: SellerCard | undefined;
  /** The caller is the seller. */
  readonly isSeller: boolean;
  /** Payment mode `contact`: nothing is shipped or paid here. */
  readonly isChatOnly: boolean;
}

/** The default address; empty while loading. */
function addressDescription(addresses: Remote<readonly Address[]>): string {
  if (addresses.status !== 'ready') return '';
  const [first] = addresses.value;
  return first ? copy.mine.addressLine(first.name, copy.region.place(first)) : copy.mine.noAddress;
}

interface MenuItemProps {
  readonly name: string;
  readonly description: string;
  readonly onTap: () => void;
}

function MenuItem({ name, description, onTap, children }: PropsWithChildren<MenuItemProps>) {
  return (
    <Pressable className={styles['item']} onTap={onTap}>
      <View className={shared['grow']}>
        <View>{name}</View>
        <View className={styles['description']}>{description}</View>
      </View>
      {children}
      <Chevron />
    </Pressable>
  );
}

/** Links to the shopper's addresses, wishlist, coupons and reviews, to posters and to the seller. */
export function Menu({ addresses, seller, isSeller, isChatOnly }: MenuProps) {
  return (
    <View className={styles['menu']}>
      {!isChatOnly && (
        <>
          <MenuItem
            name={copy.mine.addresses}
            description={addressDescription(addresses)}
            onTap={() => void navigateTo({ to: 'addresses' })}
          />
          <MenuItem
            name={copy.mine.wishlist}
            description={copy.mine.wishlistDescription}
            onTap={() => void navigateTo({ to: 'wishlist' })}
          />
          <MenuItem
            name={copy.mine.coupons}
            description={copy.mine.couponsDescription}
            onTap={() => void navigateTo({ to: 'coupons' })}
          />
          <MenuItem
            name={copy.bargain.title}
            description={copy.bargain.menuNote}
            onTap={() => void navigateTo({ to: 'offers' })}
          />
          <MenuItem
            name={copy.mine.reviews}
            description={copy.mine.reviewsDescription}
            onTap={() => void navigateTo({ to: 'my-reviews' })}
          />
        </>
      )}
      <MenuItem
        name={copy.posterEntry.batch}
        description={copy.posterEntry.batchDescription}
        onTap={() => void navigateTo({ to: 'posters' })}
      />
      <MenuItem
        name={copy.mine.askSeller}
        description={seller?.replyHours ?? copy.mine.askSellerDescription}
        onTap={() => void navigateTo({ to: 'seller' })}
      >
        {seller && (
          <View className={styles['avatar']}>
            <Picture picture={seller.avatar} decorative />
          </View>
        )}
      </MenuItem>
      {isSeller && (
        <MenuItem
          name={copy.mine.desk}
          description={copy.mine.deskDescription}
          onTap={() => void navigateTo({ to: 'desk' })}
        />
      )}
    </View>
  );
}
