import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { Coupon } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

import styles from './coupon-ticket.module.css';

interface CouponTicketProps {
  readonly coupon: Coupon;
  /** When it is good, or why it is not. */
  readonly says: string;
  readonly dimmed?: boolean;
  /** Stands at its end: the act, the mark or the state. */
  readonly children?: ReactNode;
}

/** A coupon: what it takes off, on what terms, what for and when. */
export function CouponTicket({ coupon, says, dimmed = false, children }: CouponTicketProps) {
  const { off, name } = coupon;
  return (
    <View className={dimmed ? `${styles['ticket']} ${styles['dimmed']}` : styles['ticket']}>
      <View className={styles['amount']}>{formatYuan(off)}</View>
      <View className={styles['words']}>
        <View className={styles['name']}>{name}</View>
        <View className={styles['says']}>
          {copy.common.dotted([copy.offers.couponTerms(coupon), copy.offers.couponGoods(coupon)])}
        </View>
        <View className={styles['says']}>{says}</View>
      </View>
      {children}
    </View>
  );
}
