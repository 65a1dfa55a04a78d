import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import { Tick } from '@/components/ui/checkbox/checkbox';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { PayingWith, Quote } from '@/contract/cart/quote';
import type { CouponWish } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

import { useWayToCoupons } from '../use-open-coupons';
import { CouponChoices } from './coupon-choices';
import styles from './paying.module.css';

const words = copy.checkout;

/** Which coupon is used and why that one; else why none is. */
function Coupon({ coupons: { used, usable, unusable } }: Pick<Quote, 'coupons'>) {
  const chosen = usable.find(({ coupon }) => coupon.id === used?.couponId);
  if (!used || !chosen) {
    if (usable.length > 0) return <>{words.couponNone}</>;
    return <>{unusable.length > 0 ? words.couponUnusable : words.couponMore}</>;
  }
  return (
    <>
      <View>{words.couponSaves(chosen.coupon.name, formatYuan(chosen.saves))}</View>
      <View className={styles['note']}>{words.couponWhy[used.why]}</View>
    </>
  );
}

interface PayingProps {
  readonly quote: Quote;
  readonly onPay: (paying: PayingWith) => void;
  /** Coupons were taken meanwhile: the price is to be asked for anew. */
  readonly onRequote: () => void;
}

/** What pays beside money: her coupon, the best unless she says otherwise, and her credit, only if she says so. */
export function Paying({ quote: { coupons, credit }, onPay, onRequote }: PayingProps) {
  const [open, setOpen] = useState(false);
  const toCoupons = useWayToCoupons(onRequote);
  const hasCoupons = coupons.usable.length + coupons.unusable.length > 0;
  const choose = (coupon: CouponWish) => {
    setOpen(false);
    onPay({ coupon });
  };
  const more = () => {
    setOpen(false);
    toCoupons();
  };
  const foot = (
    <Act kind="plain" wide onTap={more}>
      {words.couponMore}
    </Act>
  );
  return (
    <View className={styles['block']}>
      <Cell name={words.coupon} onTap={hasCoupons ? () => setOpen(true) : more}>
        <Coupon coupons={coupons} />
      </Cell>
      {credit.has > 0 && (
        <Tick on={credit.uses > 0} onChange={(useCredit) => onPay({ useCredit })}>
          <View>
            <View>{words.credit(formatYuan(credit.has))}</View>
            <View className={styles['note']}>{words.creditSays}</View>
          </View>
        </Tick>
      )}
      <Sheet open={open} title={words.couponTitle} foot={foot} onClose={() => setOpen(false)}>
        <CouponChoices coupons={coupons} onChoose={choose} />
      </Sheet>
    </View>
  );
}
