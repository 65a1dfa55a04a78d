import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import styles from './by-line.module.css';

interface ByLineProps {
  readonly shop: Shop | undefined;
  readonly ago: string;
}

const toSeller = () => void go({ to: 'seller' });
const leads = { 'aria-role': 'button', hoverClass: styles['pressed'], onClick: toSeller };

/** Whom a post is by, and when it was written. Leads to her. */
export function ByLine({ shop, ago }: ByLineProps) {
  const name = shop?.name ?? '';
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['line']} {...(!browseOnly && { ...leads, 'aria-label': copy.feed.toSeller(name) })}>
      <View className={styles['portrait']}>{shop && <Picture picture={shop.portrait} decorative />}</View>
      <View>
        <View className={styles['name']}>{name}</View>
        <View className={styles['ago']}>{ago}</View>
      </View>
    </View>
  );
}
