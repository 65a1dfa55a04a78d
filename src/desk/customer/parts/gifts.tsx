import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import type { DeskCustomer, Gift } from '@/contract/desk/customer';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { AmountField } from '../../parts/amount-field';
import { LinkedRow } from '../../parts/linked-row';
import { useGift } from '../use-gift';
import styles from './parts.module.css';

type GiftDraft = ReturnType<typeof useGift>;

function Fields({ draft, customer }: { readonly draft: GiftDraft; readonly customer: DeskCustomer }) {
  const { reason, setReason, amount, setAmount, problem, isBusy, sendCredit, sendCoupon } = draft;
  const coupons = customer.coupons.filter(({ state }) => state === 'claimable');
  return (
    <>
      <TextField
        label={copy.deskCustomers.reason}
        value={reason}
        placeholder={copy.deskCustomers.reasonHint}
        maxLength={LIMITS.giftReasonChars}
        error={problem.reason}
        onChange={setReason}
      />
      <AmountField
        label={copy.deskCustomers.amount}
        hint={copy.deskCustomers.amountHint}
        value={amount}
        error={problem.amount}
        onChange={setAmount}
      />
      <View className={styles['actions']}>
        <View className={shared['note']}>{copy.deskCustomers.credit(formatYuan(customer.credit))}</View>
        <Button busy={isBusy} onTap={sendCredit}>
          {copy.deskCustomers.giveCredit}
        </Button>
      </View>
      {coupons.map(({ coupon }) => (
        <LinkedRow
          key={coupon.id}
          title={coupon.name}
          note={copy.common.joinWithDots([copy.promotions.couponTerms(coupon), copy.promotions.couponExpiry(coupon)])}
        >
          <Button busy={isBusy} label={copy.deskCustomers.couponLabel(coupon)} onTap={() => sendCoupon(coupon)}>
            {copy.deskCustomers.giveCoupon}
          </Button>
        </LinkedRow>
      ))}
    </>
  );
}

/** Credit or a coupon for this customer alone. */
export function GiftForm({ customer }: { readonly customer: DeskCustomer }) {
  const draft = useGift(customer);
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskCustomers.giveTitle} />
      <View className={shared['note']}>
        {customer.hasWallet ? copy.deskCustomers.giveNote : copy.deskCustomers.noWallet}
      </View>
      {customer.hasWallet && <Fields draft={draft} customer={customer} />}
    </View>
  );
}

/** What the customer was given, newest first. */
export function GiftList({ gifts }: { readonly gifts: readonly Gift[] }) {
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskCustomers.gifts} />
      {gifts.map((gift, at) => (
        <LinkedRow key={at} title={copy.deskCustomers.gift(gift)} note={copy.deskCustomers.giftNote(gift)}>
          {null}
        </LinkedRow>
      ))}
    </View>
  );
}
