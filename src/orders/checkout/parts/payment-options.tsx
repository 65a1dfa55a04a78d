import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Sheet } from '@/components/ui/sheet/sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import type { PaymentChoice, Quote } from '@/contract/cart/quote';
import type { CouponSelection } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { useOpenCoupons } from '../use-open-coupons';
import { CouponChoices } from './coupon-choices';
import styles from './payment-options.module.css';

/** The coupon in use and the reason; otherwise why none is used. */
function UsedCoupon({ coupons: { applied, usable, unusable } }: Pick<Quote, 'coupons'>) {
  const used = usable.find(({ coupon }) => coupon.id === applied?.couponId);
  if (!applied || !used) {
    if (usable.length > 0) return <>{copy.checkout.couponNone}</>;
    return <>{unusable.length > 0 ? copy.checkout.couponUnusable : copy.checkout.moreCoupons}</>;
  }
  return (
    <>
      <View>{copy.checkout.couponSaves(used.coupon.name, formatYuan(used.saving))}</View>
      <View className={shared['note']}>{copy.checkout.couponReason[applied.reason]}</View>
    </>
  );
}

interface PaymentOptionsProps {
  readonly quote: Quote;
  readonly onChange: (choice: PaymentChoice) => void;
  /** Called when coupons may have been claimed, so that the quote is reloaded. */
  readonly onRequote: () => void;
}

/** Coupon and credit. The best coupon is preselected; credit is used only if selected. */
export function PaymentOptions({ quote: { coupons, credit }, onChange, onRequote }: PaymentOptionsProps) {
  const [open, setOpen] = useState(false);
  const openCoupons = useOpenCoupons(onRequote);
  const hasCoupons = coupons.usable.length + coupons.unusable.length > 0;
  const selectCoupon = (coupon: CouponSelection) => {
    setOpen(false);
    onChange({ coupon });
  };
  const openMore = () => {
    setOpen(false);
    openCoupons();
  };
  const footer = (
    <Button kind="plain" wide onTap={openMore}>
      {copy.checkout.moreCoupons}
    </Button>
  );
  return (
    <View className={styles['block']}>
      <Cell label={copy.checkout.coupon} onTap={hasCoupons ? () => setOpen(true) : openMore}>
        <UsedCoupon coupons={coupons} />
      </Cell>
      {credit.available > 0 && (
        <Checkbox checked={credit.used > 0} onChange={(useCredit) => onChange({ useCredit })}>
          <View>
            <View>{copy.checkout.credit(formatYuan(credit.available))}</View>
            <View className={shared['note']}>{copy.checkout.creditHint}</View>
          </View>
        </Checkbox>
      )}
      <SheetSlot>
        {open && (
          <Sheet title={copy.checkout.couponTitle} footer={footer} onClose={() => setOpen(false)}>
            <CouponChoices coupons={coupons} onSelect={selectCoupon} />
          </Sheet>
        )}
      </SheetSlot>
    </View>
  );
}
