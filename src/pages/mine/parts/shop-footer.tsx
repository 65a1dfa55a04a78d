import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import styles from './shop-footer.module.css';

/** Shop name and a link to the licence. The link is always shown (电子商务法 art. 15), even if the shop fails to load. */
export function ShopFooter({ shop }: { readonly shop: Shop | undefined }) {
  return (
    <View className={styles['footer']}>
      {shop && (
        <>
          <View className={styles['name']}>{shop.name}</View>
          <View>{shop.signature}</View>
        </>
      )}
      <Pressable
        className={styles['about']}
        label={copy.mine.aboutLabel}
        onTap={() => void navigateTo({ to: 'about' })}
      >
        {copy.mine.about}
      </Pressable>
    </View>
  );
}
