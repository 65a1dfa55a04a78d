import { View } from '@tarojs/components';
import { memo } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { DepositRule, GoodsDetail } from '@/contract/catalog/goods';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { PosterWay } from '@/pages/shared/posters/poster-entry';
import { useChosen } from '@/stores/catalog/use-sku-choice';

import { AddWay } from './add-seller-entry';
import { BargainEntry } from './bargain-entry';
import { Offers } from './promotions';
import styles from './own-offers.module.css';

interface AskedProps {
  readonly goods: GoodsDetail;
  readonly shop: Shop | undefined;
  readonly onChoose: () => void;
  readonly onOffer: () => void;
  readonly onLicence: () => void;
  readonly onCoupons: () => void;
}

function Chosen({ goods, onChoose }: Pick<AskedProps, 'goods' | 'onChoose'>) {
  const { chosen } = useChosen(goods);
  const words = copy.goodsPage;
  return (
    <Cell name={chosen.length > 0 ? words.chosen : words.kinds} onTap={onChoose}>
      {chosen.length > 0 ? words.chosenLine(chosen) : words.kindsLine(goods.dimensions)}
    </Cell>
  );
}

/** How it is paid, and what happens if the price changes: told before anything is chosen. */
function DepositRow({ rule }: { readonly rule: DepositRule }) {
  return (
    <Cell name={copy.offers.deposit}>
      <View>{copy.offers.depositLine(rule.percent, rule.balanceDays)}</View>
      <View className={styles['note']}>{rule.priceRule}</View>
      <View className={styles['note']}>{copy.offers.keepLine(rule.keepPercent)}</View>
    </Cell>
  );
}

/** What a careful buyer asks before she buys: which ones, how sent, whether it can go back, who sells. */
export const Asked = memo(function Asked({ goods, shop, onChoose, onOffer, onLicence, onCoupons }: AskedProps) {
  const { preorder, returns } = goods;
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['asked']}>
      {goods.dimensions.length > 0 && !browseOnly && <Chosen goods={goods} onChoose={onChoose} />}
      <BargainEntry goods={goods} payment={shop?.payment} onTap={onOffer} />
      <Offers goods={goods} payment={shop?.payment} onCoupons={onCoupons} />
      {preorder && <Cell name={copy.goodsPage.preorder}>{copy.goodsPage.preorderLine(preorder)}</Cell>}
      {preorder?.deposit && <DepositRow rule={preorder.deposit} />}
      <Cell name={copy.goodsPage.delivery}>
        {shop ? (
          <>
            <View>{copy.goodsPage.freightLine(shop.freight)}</View>
            <View className={styles['note']}>{shop.delivery}</View>
          </>
        ) : (
          copy.goodsPage.deliveryUnknown
        )}
      </Cell>
      <Cell name={copy.goodsPage.returns}>{copy.goodsPage.returnLine(returns)}</Cell>
      {!browseOnly && (
        <Cell name={copy.goodsPage.licence} onTap={onLicence}>
          {copy.goodsPage.licenceLine}
        </Cell>
      )}
      <AddWay goods={goods} />
      <PosterWay of="goods" id={goods.id} />
    </View>
  );
});
