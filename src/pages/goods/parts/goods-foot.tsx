import { View } from '@tarojs/components';
import { memo } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { PosterEntry } from '@/pages/shared/posters/poster-entry';
import type { EnquiryGoods } from '@/stores/shop/enquiry';

import { AddSellerEntry } from './add-seller-entry';
import styles from './purchase-info.module.css';

interface GoodsFootProps {
  readonly goods: EnquiryGoods;
  readonly onLicence: () => void;
}

/** What few need before buying: the licence, adding the seller, a poster. */
export const GoodsFoot = memo(function GoodsFoot({ goods, onLicence }: GoodsFootProps) {
  const browseOnly = useBrowseOnly();
  return (
    <View className={`${styles['rows']} ${styles['foot']}`}>
      {!browseOnly && (
        <Cell label={copy.goodsPage.licence} onTap={onLicence}>
          {copy.goodsPage.licenceLine}
        </Cell>
      )}
      <AddSellerEntry goods={goods} />
      <PosterEntry kind="goods" id={goods.id} />
    </View>
  );
});
