import { View } from '@tarojs/components';

import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { Picture } from '@/components/ui/picture/picture';
import type { Address } from '@/contract/addresses/address';
import { valueIn, type Remote } from '@/contract/remote';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { isSandbox } from '@/stores/payment/request-payment';

import { DeskLink } from './desk-link';
import { MessagesLink } from './messages-link';
import styles from './links.module.css';

interface LinksProps {
  readonly addresses: Remote<readonly Address[]>;
  readonly seller: SellerCard | undefined;
}

/** The default address; undefined while loading, and without one. */
function addressDescription(addresses: Remote<readonly Address[]>): string | undefined {
  const [first] = valueIn(addresses) ?? [];
  return first && copy.mine.addressLine(first.name, copy.region.place(first));
}

/** Links to the seller, to what is the shopper's own, and to what helps to tell others; the desk apart. */
export function Links({ addresses, seller }: LinksProps) {
  return (
    <View className={styles['links']}>
      <Menu>
        <MenuItem
          name={copy.mine.askSeller}
          description={seller?.replyHours}
          onTap={() => void navigateTo({ to: 'seller' })}
        >
          {seller && (
            <View className={styles['avatar']}>
              <Picture picture={seller.avatar} decorative />
            </View>
          )}
        </MenuItem>
        <MessagesLink />
      </Menu>
      <Menu>
        <MenuItem
          name={copy.mine.addresses}
          description={addressDescription(addresses)}
          onTap={() => void navigateTo({ to: 'addresses' })}
        />
        <MenuItem name={copy.mine.wishlist} onTap={() => void navigateTo({ to: 'wishlist' })} />
        <MenuItem name={copy.mine.coupons} onTap={() => void navigateTo({ to: 'coupons' })} />
        <MenuItem name={copy.bargain.title} onTap={() => void navigateTo({ to: 'offers' })} />
        <MenuItem name={copy.mine.reviews} onTap={() => void navigateTo({ to: 'my-reviews' })} />
      </Menu>
      <Menu>
        <MenuItem name={copy.posterEntry.batch} onTap={() => void navigateTo({ to: 'posters' })} />
      </Menu>
      {/* In the demo everyone is the seller: there the desk is entered from the page that explains the demo. */}
      {!isSandbox && <DeskLink />}
    </View>
  );
}
