import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { Pause } from '@/pages/shared/shop/pause';
import shared from '@/styles/shared.module.css';

import styles from './shop-header.module.css';

interface ShopHeaderProps {
  /** Absent until loaded; its space is reserved meanwhile. */
  readonly shop: Shop | undefined;
  /** Loading failed: no space is reserved, so that the retry button is high on the screen. */
  readonly failed: boolean;
  readonly onSeller: () => void;
  readonly onLicence: () => void;
}

/**
 * The shop's cover, avatar, name and signature. The licence link is shown in every state, also when loading failed
 * (电子商务法 art. 15: permanently and prominently on the home page). In Moments' single-page mode, where links do not work,
 * the licence is shown as text.
 */
export const ShopHeader = memo(function ShopHeader({ shop, failed, onSeller, onLicence }: ShopHeaderProps) {
  const browseOnly = useBrowseOnly();
  return (
    <View>
      {!failed && (
        <>
          <View className={styles['cover']}>{shop && <Picture picture={shop.cover} eager />}</View>
          <View className={styles['card']}>
            <View className={styles['text']}>
              <View className={shared['heading']}>{shop?.name}</View>
              <View className={styles['signature']}>{shop?.signature}</View>
              <Pause />
            </View>
            <View
              className={styles['avatar']}
              {...(shop &&
                !browseOnly && {
                  'aria-role': 'button',
                  'aria-label': copy.feed.sellerLabel(shop.name),
                  onClick: onSeller,
                })}
            >
              {shop && <Picture picture={shop.avatar} decorative eager />}
            </View>
          </View>
        </>
      )}
      {browseOnly ? (
        <View className={styles['licence-text']}>{shop && copy.feed.licenceLine(shop.licence)}</View>
      ) : (
        <Pressable className={styles['licence']} onTap={onLicence}>
          {copy.feed.licence}
        </Pressable>
      )}
    </View>
  );
});
