import { View } from '@tarojs/components';

import { Picture } from '@/components/picture/picture';
import type { Shop } from '@/contract/shop';
import * as copy from '@/copy';
import { go } from '@/platform/navigation';

import styles from './by-line.module.css';

interface ByLineProps {
  readonly shop: Shop | undefined;
  readonly ago: string;
}

const toSeller = () => void go({ to: 'seller' });

/** Whom a post is by, and when it was written. Leads to her. */
export function ByLine({ shop, ago }: ByLineProps) {
  const name = shop?.name ?? '';
  return (
    <View
      className={styles['line']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.feed.toSeller(name)}
      onClick={toSeller}
    >
      <View className={styles['portrait']}>{shop && <Picture picture={shop.portrait} decorative />}</View>
      <View>
        <View className={styles['name']}>{name}</View>
        <View className={styles['ago']}>{ago}</View>
      </View>
    </View>
  );
}
