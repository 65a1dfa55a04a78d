import { View } from '@tarojs/components';

import { Cell } from '@/components/cell/cell';
import type { GoodsDetail } from '@/contract/goods';
import * as copy from '@/copy';

interface OffersProps {
  readonly goods: Pick<GoodsDetail, 'promotions' | 'coupons'>;
  readonly onCoupons: () => void;
}

/** What is on for it and until when, said quietly; and the coupons it can be bought with, one tap away. */
export function Offers({ goods: { promotions, coupons }, onCoupons }: OffersProps) {
  return (
    <>
      {promotions.length > 0 && (
        <Cell name={copy.offers.name}>
          {promotions.map((note) => (
            <View key={note.id}>{copy.offers.promotion(note)}</View>
          ))}
        </Cell>
      )}
      {coupons.length > 0 && (
        <Cell name={copy.offers.coupons} onTap={onCoupons}>
          {copy.offers.couponLine(coupons)}
        </Cell>
      )}
    </>
  );
}
