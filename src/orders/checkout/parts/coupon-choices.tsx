import { View } from '@tarojs/components';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import type { Coupon, CouponSelection, QuoteCoupons } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import styles from './coupon-choices.module.css';

/** The coupon's terms: minimum spend, goods and expiry. */
function termsOf({ minSpend, goods, validUntil }: Coupon): string {
  const minimum = minSpend > 0 ? copy.checkout.couponMinSpend(formatYuan(minSpend)) : copy.checkout.couponNoMinimum;
  const scope = goods ? [copy.checkout.couponFor(goods.name)] : [];
  return copy.common.joinWithDots([minimum, ...scope, copy.checkout.couponUntil(formatDay(validUntil))]);
}

interface CouponChoicesProps {
  readonly coupons: QuoteCoupons;
  readonly onSelect: (coupon: CouponSelection) => void;
}

/** Coupon selection: usable ones, best first; "none"; then unusable ones with the reason. */
export function CouponChoices({ coupons: { applied, usable, unusable }, onSelect }: CouponChoicesProps) {
  return (
    <View className={styles['choices']}>
      {usable.map(({ coupon, saving }, index) => (
        <View key={coupon.id} className={styles['choice']}>
          <Checkbox checked={coupon.id === applied?.couponId} onChange={() => onSelect({ id: coupon.id })}>
            <View>
              <View className={styles['name']}>
                {copy.common.joinWithDots([
                  coupon.name,
                  copy.checkout.couponDiscount(formatYuan(saving)),
                  ...(index === 0 ? [copy.checkout.couponBest] : []),
                ])}
              </View>
              <View className={shared['note']}>{termsOf(coupon)}</View>
            </View>
          </Checkbox>
        </View>
      ))}
      {usable.length > 0 && (
        <View className={styles['choice']}>
          <Checkbox checked={applied === undefined} onChange={() => onSelect('none')}>
            {copy.checkout.couponNone}
          </Checkbox>
        </View>
      )}
      {unusable.map(({ coupon, problem }) => (
        <View key={coupon.id} className={styles['unusable']}>
          <View>{coupon.name}</View>
          <View className={shared['note']}>{copy.checkout.couponProblem(problem)}</View>
        </View>
      ))}
    </View>
  );
}
