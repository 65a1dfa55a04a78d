import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';

interface PromotionCellsProps {
  readonly goods: Pick<GoodsDetail, 'promotions' | 'coupons'>;
  readonly onCoupons: () => void;
}

/** The active promotions of the goods with their end dates, and the coupons that apply. */
export function PromotionCells({ goods: { promotions, coupons }, onCoupons }: PromotionCellsProps) {
  return (
    <>
      {promotions.length > 0 && (
        <Cell label={copy.promotions.name}>
          {promotions.map((promotion) => (
            <View key={promotion.id}>{copy.promotions.summary(promotion)}</View>
          ))}
        </Cell>
      )}
      {coupons.length > 0 && (
        <Cell label={copy.promotions.coupons} onTap={onCoupons}>
          {copy.promotions.couponSummary(coupons)}
        </Cell>
      )}
    </>
  );
}
