import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';

interface OffersProps {
  readonly goods: Pick<GoodsDetail, 'promotions' | 'coupons'>;
  /** A shop without payment has nothing that takes a coupon. */
  readonly payment: PaymentMode | undefined;
  readonly onCoupons: () => void;
}

/** What is on for it and until when, said quietly; and the coupons it can be bought with, one tap away. */
export function Offers({ goods: { promotions, coupons }, payment, onCoupons }: OffersProps) {
  return (
    <>
      {promotions.length > 0 && (
        <Cell name={copy.offers.name}>
          {promotions.map((note) => (
            <View key={note.id}>{copy.offers.promotion(note)}</View>
          ))}
        </Cell>
      )}
      {payment !== 'contact' && coupons.length > 0 && (
        <Cell name={copy.offers.coupons} onTap={onCoupons}>
          {copy.offers.couponLine(coupons)}
        </Cell>
      )}
    </>
  );
}
