import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';

interface PromotionCellsProps {
  readonly goods: Pick<GoodsDetail, 'promotions' | 'coupons'>;
  /** Coupons are hidden in a shop without payment. */
  readonly payment: PaymentMode | undefined;
  readonly onCoupons: () => void;
}

/** The active promotions of the goods with their end dates, and the coupons that apply. */
export function PromotionCells({ goods: { promotions, coupons }, payment, onCoupons }: PromotionCellsProps) {
  return (
    <>
      {promotions.length > 0 && (
        <Cell label={copy.promotions.name}>
          {promotions.map((promotion) => (
            <View key={promotion.id}>{copy.promotions.summary(promotion)}</View>
          ))}
        </Cell>
      )}
      {payment !== 'contact' && coupons.length > 0 && (
        <Cell label={copy.promotions.coupons} onTap={onCoupons}>
          {copy.promotions.couponSummary(coupons)}
        </Cell>
      )}
    </>
  );
}
