import { useState } from 'react';
import { View } from '@tarojs/components';

import { Cell } from '@/components/cell/cell';
import { Sheet } from '@/components/sheet/sheet';
import { Tick } from '@/components/tick/tick';
import type { CouponWish } from '@/contract/coupon';
import type { Quote } from '@/contract/quote';
import type { PayingWith } from '@/contract/verbs';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

import { CouponChoices } from './coupon-choices';
import styles from './paying.module.css';

const words = copy.checkout;

function couponWords({ used, usable }: Quote['coupons']): string {
  const chosen = usable.find(({ coupon }) => coupon.id === used?.couponId);
  if (chosen) return words.couponSaves(chosen.coupon.name, formatYuan(chosen.saves));
  return usable.length > 0 ? words.couponNone : words.couponUnusable;
}

interface PayingProps {
  readonly quote: Quote;
  readonly onPay: (paying: PayingWith) => void;
}

/** What pays beside money: her coupon, the best unless she says otherwise, and her credit, only if she says so. */
export function Paying({ quote: { coupons, credit }, onPay }: PayingProps) {
  const [open, setOpen] = useState(false);
  const hasCoupons = coupons.usable.length + coupons.unusable.length > 0;
  const choose = (coupon: CouponWish) => {
    setOpen(false);
    onPay({ coupon });
  };
  if (!hasCoupons && credit.has === 0) return null;
  return (
    <View className={styles['block']}>
      {hasCoupons && (
        <Cell name={words.coupon} onTap={() => setOpen(true)}>
          {couponWords(coupons)}
        </Cell>
      )}
      {credit.has > 0 && (
        <Tick on={credit.uses > 0} onChange={(useCredit) => onPay({ useCredit })}>
          {words.credit(formatYuan(credit.has))}
        </Tick>
      )}
      <Sheet open={open} title={words.couponTitle} onClose={() => setOpen(false)}>
        <CouponChoices coupons={coupons} onChoose={choose} />
      </Sheet>
    </View>
  );
}
