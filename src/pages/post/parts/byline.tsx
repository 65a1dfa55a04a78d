import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { ShopProfile } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './byline.module.css';

interface BylineProps {
  readonly shop: ShopProfile | undefined;
  readonly ago: string;
}

const toSeller = () => void navigateTo({ to: 'seller' });

/** Author and time of a post; opens the seller's page. */
export function Byline({ shop, ago }: BylineProps) {
  const name = shop?.sellerName ?? '';
  const browseOnly = useBrowseOnly();
  return (
    <Pressable
      className={styles['byline']}
      label={copy.feed.sellerLabel(name)}
      onTap={browseOnly ? undefined : toSeller}
    >
      <View className={shared['avatar']}>{shop && <Picture picture={shop.avatar} decorative />}</View>
      <View>
        <View className={styles['name']}>{name}</View>
        <View className={shared['note']}>{ago}</View>
      </View>
    </Pressable>
  );
}
