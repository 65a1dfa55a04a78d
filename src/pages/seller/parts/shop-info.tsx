import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { PosterEntry } from '@/pages/shared/posters/poster-entry';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './shop-info.module.css';

const toAbout = () => void navigateTo({ to: 'about' });

/** Shop poster, licence and complaints. Shown in every state of the page. */
export function ShopInfo() {
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['shop-info']}>
      <PosterEntry kind="shop" />
      {!browseOnly && <Cell label={copy.seller.licenceAndComplaints} onTap={toAbout} />}
      <View className={shared['note']}>{copy.seller.complaint}</View>
    </View>
  );
}
