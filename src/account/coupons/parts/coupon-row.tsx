import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { Coupon } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import styles from './coupon-row.module.css';

interface CouponRowProps {
  readonly coupon: Coupon;
  /** When the coupon is valid, or why it can't be used. */
  readonly text: string;
  readonly dimmed?: boolean;
  /** At the end of the row: a button, a checkbox or the state. */
  readonly children?: ReactNode;
}

/** A coupon with its discount, minimum spend, goods and dates. */
export function CouponRow({ coupon, text, dimmed = false, children }: CouponRowProps) {
  const { discount, name } = coupon;
  return (
    <View className={dimmed ? `${styles['coupon']} ${styles['dimmed']}` : styles['coupon']}>
      <View className={styles['amount']}>{formatYuan(discount)}</View>
      <View className={styles['text']}>
        <View className={styles['name']}>{name}</View>
        <View className={shared['note']}>
          {copy.common.joinWithDots([copy.promotions.couponTerms(coupon), copy.promotions.couponScope(coupon)])}
        </View>
        <View className={shared['note']}>{text}</View>
      </View>
      {children}
    </View>
  );
}
