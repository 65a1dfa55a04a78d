import { View } from '@tarojs/components';

import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { Picture } from '@/components/ui/picture/picture';
import type { Address } from '@/contract/addresses/address';
import type { Remote } from '@/contract/remote';
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

/** The default address; empty while loading. */
function addressDescription(addresses: Remote<readonly Address[]>): string {
  if (addresses.status !== 'ready') return '';
  const [first] = addresses.value;
  return first ? copy.mine.addressLine(first.name, copy.region.place(first)) : copy.mine.noAddress;
}

/** Links to the shopper's messages, addresses, wishlist, coupons and reviews, to posters and to the seller. */
export function Links({ addresses, seller }: LinksProps) {
  return (
    <Menu>
      <MessagesLink />
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
      {/* In the demo everyone is the seller: there the desk is entered from the page that explains the demo. */}
      {!isSandbox && <DeskLink />}
    </Menu>
  );
}
