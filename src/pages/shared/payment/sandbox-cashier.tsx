import { useEffect } from 'react';

import { CashierSheet } from '@/components/payment/cashier-sheet/cashier-sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { chooseOutcome, closeSandboxCashier, useSandboxCashier } from '@/stores/payment/request-payment';

/** The sandbox cashier for pages that take payments. With WeChat Pay it stays empty: WeChat brings its own UI. */
export function SandboxCashier() {
  const { open, settling } = useSandboxCashier();
  useEffect(() => closeSandboxCashier, []);
  return (
    <SheetSlot>
      {open && (
        <CashierSheet
          payee={open.params.payee}
          part={open.part}
          amount={open.params.amount}
          busy={settling}
          onSettle={(outcome) => void chooseOutcome(outcome)}
        />
      )}
    </SheetSlot>
  );
}
