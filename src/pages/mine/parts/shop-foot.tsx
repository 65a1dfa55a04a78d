import { View } from '@tarojs/components';

import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import styles from './shop-foot.module.css';

/** Whose shop this is, and the way to its papers: always there (电子商务法 art. 15), also when the shop can't be fetched. */
export function ShopFoot({ shop }: { readonly shop: Shop | undefined }) {
  return (
    <View className={styles['foot']}>
      {shop && (
        <>
          <View className={styles['name']}>{shop.name}</View>
          <View>{shop.signature}</View>
        </>
      )}
      <View
        className={styles['papers']}
        hoverClass={styles['pressed']}
        aria-role="button"
        aria-label={copy.mine.aboutLabel}
        onClick={() => void go({ to: 'about' })}
      >
        {copy.mine.about}
      </View>
    </View>
  );
}
