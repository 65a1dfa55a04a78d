import { useEffect } from 'react';

import { CashierSheet } from '@/components/payment/cashier-sheet/cashier-sheet';
import { chooseOutcome, closeSandboxCashier, useSandboxCashier } from '@/stores/payment/request-payment';

/** The sandbox cashier for pages that take payments. With WeChat Pay it renders nothing: WeChat brings its own UI. */
export function SandboxCashier() {
  const { open, settling } = useSandboxCashier();
  useEffect(() => closeSandboxCashier, []);
  if (!open) return null;
  const { payee, amount } = open.params;
  return (
    <CashierSheet
      payee={payee}
      part={open.part}
      amount={amount}
      busy={settling}
      onSettle={(outcome) => void chooseOutcome(outcome)}
    />
  );
}
