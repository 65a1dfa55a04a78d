import { View } from '@tarojs/components';
import { memo } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';

import styles from './shop-head.module.css';

interface ShopHeadProps {
  /** Absent until it is known; the head keeps its room meanwhile. */
  readonly shop: Shop | undefined;
  /** It will not come: no room is kept, so that what helps stands high on the screen. */
  readonly failed: boolean;
  readonly onSeller: () => void;
  readonly onLicence: () => void;
}

/**
 * Who keeps the shop: her cover, her face, her line. The way to the licence stands here in every state, also when nothing
 * could be fetched (电子商务法 art. 15: on the home page, prominent, for good); where nothing leads on, who trades is said there.
 */
export const ShopHead = memo(function ShopHead({ shop, failed, onSeller, onLicence }: ShopHeadProps) {
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['head']}>
      {!failed && (
        <>
          <View className={styles['cover']}>{shop && <Picture picture={shop.cover} eager />}</View>
          <View className={styles['card']}>
            <View className={styles['words']}>
              <View className={styles['name']}>{shop?.name}</View>
              <View className={styles['signature']}>{shop?.signature}</View>
            </View>
            <View
              className={styles['portrait']}
              {...(shop &&
                !browseOnly && {
                  'aria-role': 'button',
                  'aria-label': copy.feed.toSeller(shop.name),
                  onClick: onSeller,
                })}
            >
              {shop && <Picture picture={shop.portrait} decorative eager />}
            </View>
          </View>
        </>
      )}
      {browseOnly ? (
        <View className={styles['papers']}>{shop && copy.feed.licenceLine(shop.licence)}</View>
      ) : (
        <View className={styles['licence']} hoverClass={styles['pressed']} aria-role="button" onClick={onLicence}>
          {copy.feed.licence}
        </View>
      )}
    </View>
  );
});
