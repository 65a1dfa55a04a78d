import { View } from '@tarojs/components';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { FoldingCell } from './folding-cell';

interface PromotionCellsProps {
  readonly goods: Pick<GoodsDetail, 'promotions' | 'coupons'>;
  readonly onCoupons: () => void;
}

/** The promotions of the goods and the coupons that apply, in one line; a tap shows all of it, single-page mode at once. */
export function PromotionCells({ goods: { promotions, coupons }, onCoupons }: PromotionCellsProps) {
  const browseOnly = useBrowseOnly();
  const texts = [
    ...promotions.map(copy.promotions.summary),
    ...(coupons.length > 0 ? [copy.promotions.couponLine(coupons)] : []),
  ];
  if (texts.length === 0) return null;
  return (
    <FoldingCell
      label={copy.promotions.name}
      short={<View className={shared['ellipsis']}>{copy.promotions.inOneLine(texts)}</View>}
      {...(coupons.length > 0 && { onTap: onCoupons })}
    >
      {texts.map((text) => (
        <View key={text}>{text}</View>
      ))}
      {coupons.length > 0 && !browseOnly && <View className={shared['note']}>{copy.goodsPage.toCoupons}</View>}
    </FoldingCell>
  );
}
