import { View } from '@tarojs/components';

import { Tick } from '@/components/ui/checkbox/checkbox';
import type { Coupon, CouponChoice, CouponWish } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

import styles from './coupon-choices.module.css';

const words = copy.checkout;

/** What it asks for, in the order in which a shopper wonders. */
function termsOf({ from, goods, validUntil }: Coupon): string {
  const least = from > 0 ? words.couponFrom(formatYuan(from)) : words.couponAny;
  const what = goods ? [words.couponFor(goods.says)] : [];
  return copy.common.dotted([least, ...what, words.couponUntil(formatDay(validUntil))]);
}

interface CouponChoicesProps {
  readonly coupons: CouponChoice;
  readonly onChoose: (coupon: CouponWish) => void;
}

/** Her coupons: those that can be used, the one that saves most first; none; and those that can't, each with why. */
export function CouponChoices({ coupons: { used, usable, unusable }, onChoose }: CouponChoicesProps) {
  return (
    <View className={styles['choices']}>
      {usable.map(({ coupon, saves }, at) => (
        <View key={coupon.id} className={styles['choice']}>
          <Tick on={coupon.id === used?.couponId} onChange={() => onChoose({ id: coupon.id })}>
            <View>
              <View className={styles['name']}>
                {copy.common.dotted([
                  coupon.name,
                  words.couponOff(formatYuan(saves)),
                  ...(at === 0 ? [words.couponBest] : []),
                ])}
              </View>
              <View className={styles['terms']}>{termsOf(coupon)}</View>
            </View>
          </Tick>
        </View>
      ))}
      {usable.length > 0 && (
        <View className={styles['choice']}>
          <Tick on={used === undefined} onChange={() => onChoose('none')}>
            {words.couponNone}
          </Tick>
        </View>
      )}
      {unusable.map(({ coupon, because }) => (
        <View key={coupon.id} className={styles['unusable']}>
          <View>{coupon.name}</View>
          <View className={styles['terms']}>{words.couponTrouble(because)}</View>
        </View>
      ))}
    </View>
  );
}
