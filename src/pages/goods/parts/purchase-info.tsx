import { View } from '@tarojs/components';
import { memo } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { DepositRule, GoodsDetail } from '@/contract/catalog/goods';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { Pause } from '@/pages/shared/shop/pause';
import { useChosenSku } from '@/stores/catalog/use-sku-selection';
import shared from '@/styles/shared.module.css';

import { BargainEntry } from './bargain-entry';
import { FoldingCell } from './folding-cell';
import { PromotionCells } from './promotion-cells';
import styles from './purchase-info.module.css';

interface PurchaseInfoProps {
  readonly goods: GoodsDetail;
  readonly shop: Shop | undefined;
  readonly onChoose: () => void;
  readonly onGive: () => void;
  readonly onOffer: () => void;
  readonly onCoupons: () => void;
}

function SelectedOptions({ goods, onChoose }: Pick<PurchaseInfoProps, 'goods' | 'onChoose'>) {
  const chosen = useChosenSku(goods);
  return (
    <Cell label={chosen ? copy.goodsPage.selected : copy.goodsPage.choose} onTap={onChoose}>
      {chosen ? copy.goodsPage.selectedLine(chosen.options) : copy.goodsPage.optionsLine(goods.optionGroups)}
    </Cell>
  );
}

/** The deposit terms, shown before anything is chosen. */
function DepositRow({ rule }: { readonly rule: DepositRule }) {
  return (
    <Cell label={copy.deposit.title}>
      <View>{copy.deposit.summary(rule.percent, rule.balanceDays)}</View>
      <View className={shared['note']}>{rule.priceChangePolicy}</View>
      <View className={shared['note']}>{copy.deposit.cancelSummary(rule.nonRefundablePercent)}</View>
    </Cell>
  );
}

/** The freight, and in one line how returns go and when it is sent; a tap shows all of it. */
function Delivery({ goods: { returns }, shop }: Pick<PurchaseInfoProps, 'goods' | 'shop'>) {
  const freight = shop ? (
    <>
      <Pause />
      <View>{copy.goodsPage.freightLine(shop.freight)}</View>
    </>
  ) : (
    copy.goodsPage.deliveryUnknown
  );
  const terms = [
    copy.goodsPage.returnsShort[returns.kind],
    ...(shop ? [copy.goodsPage.deliveryShort(shop.delivery)] : []),
  ];
  return (
    <FoldingCell
      label={copy.goodsPage.delivery}
      short={
        <>
          {freight}
          <View className={styles['terms']}>{copy.common.joinWithDots(terms)}</View>
        </>
      }
    >
      {freight}
      <View>{copy.goodsPage.returnLine(returns)}</View>
      {shop && <View className={shared['note']}>{shop.delivery}</View>}
    </FoldingCell>
  );
}

/** What to know before buying: options, offers, promotions, pre-order, delivery and returns. */
export const PurchaseInfo = memo(function PurchaseInfo({
  goods,
  shop,
  onChoose,
  onGive,
  onOffer,
  onCoupons,
}: PurchaseInfoProps) {
  const { preorder } = goods;
  const browseOnly = useBrowseOnly();
  const canGive = shop?.payment === 'wechat' && !preorder && !goods.offShelf && !goods.soldOut && !browseOnly;
  return (
    <View className={styles['rows']}>
      {goods.optionGroups.length > 0 && !goods.offShelf && !browseOnly && (
        <SelectedOptions goods={goods} onChoose={onChoose} />
      )}
      <BargainEntry goods={goods} payment={shop?.payment} onTap={onOffer} />
      <PromotionCells goods={goods} onCoupons={onCoupons} />
      {preorder && <Cell label={copy.goodsPage.preorder}>{copy.goodsPage.preorderLine(preorder)}</Cell>}
      {preorder?.deposit && <DepositRow rule={preorder.deposit} />}
      <Delivery goods={goods} shop={shop} />
      {canGive && (
        <Cell label={copy.gifts.entry} onTap={onGive}>
          {copy.gifts.entryText}
        </Cell>
      )}
    </View>
  );
});
