import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { PosterWay } from '@/pages/shared/posters/poster-entry';
import { go } from '@/platform/navigation/navigation';

import styles from './shop-info.module.css';

const toAbout = () => void go({ to: 'about' });

/** A poster of the shop, who trades here and where to complain: there in every state of the page. */
export function Papers() {
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['papers']}>
      <PosterWay of="shop" />
      {!browseOnly && <Cell name={copy.seller.papers} onTap={toAbout} />}
      <View className={styles['complaint']}>{copy.seller.complaint}</View>
    </View>
  );
}
