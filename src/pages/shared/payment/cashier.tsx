import { useEffect } from 'react';

import { CashierSheet } from '@/components/payment/cashier-sheet/cashier-sheet';
import { closeCashier, settle, useCashier } from '@/stores/payment/cashier';

/** The sandbox cashier over a page that pays. WeChat Pay draws its own, so in a real shop nothing of this is seen. */
export function Cashier() {
  const { open, settling } = useCashier();
  useEffect(() => closeCashier, []);
  if (!open) return null;
  const { payee, amount } = open.cashier;
  return (
    <CashierSheet
      payee={payee}
      part={open.part}
      amount={amount}
      busy={settling}
      onSettle={(outcome) => void settle(outcome)}
    />
  );
}
