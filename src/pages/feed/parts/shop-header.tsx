import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { ShopHead } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { Pause } from '@/pages/shared/shop/pause';
import shared from '@/styles/shared.module.css';

import styles from './shop-header.module.css';

interface ShopHeaderProps {
  /** Absent until loaded; its space is reserved meanwhile. */
  readonly shop: Omit<ShopHead, 'sellerName'> | undefined;
  /** Loading failed: no space is reserved, so that the retry button is high on the screen. */
  readonly failed: boolean;
  readonly onSeller: () => void;
  readonly onLicence: () => void;
}

/**
 * The shop's cover with avatar, name and signature on it, as low as a title. The licence link is shown in every state,
 * also when loading failed (电子商务法 art. 15: permanently and prominently on the home page). In Moments' single-page mode,
 * where links do not work, the licence is shown as text.
 */
export const ShopHeader = memo(function ShopHeader({ shop, failed, onSeller, onLicence }: ShopHeaderProps) {
  const browseOnly = useBrowseOnly();
  const licence = !browseOnly && (
    <Pressable className={styles['licence']} onTap={onLicence}>
      {copy.feed.licence}
    </Pressable>
  );
  if (failed) return <View>{licence}</View>;
  const toSeller = shop && !browseOnly ? onSeller : undefined;
  return (
    <View>
      <View className={styles['cover']}>
        <View className={shared['cover']}>{shop && <Picture picture={shop.cover} eager />}</View>
        <View className={styles['info']}>
          <Pressable className={styles['avatar']} label={shop && copy.feed.sellerLabel(shop.name)} onTap={toSeller}>
            {shop && <Picture picture={shop.avatar} decorative eager />}
          </Pressable>
          <View className={shared['grow']}>
            <View className={styles['name']}>{shop?.name}</View>
            <View className={styles['signature']}>{shop?.signature}</View>
          </View>
          {licence}
        </View>
      </View>
      <View className={styles['notes']}>
        <Pause />
        {browseOnly && <View className={shared['note']}>{shop && copy.feed.licenceLine(shop.licence)}</View>}
      </View>
    </View>
  );
});
