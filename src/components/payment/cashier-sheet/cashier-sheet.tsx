import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Act } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { Fen } from '@/contract/money';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import type { Due } from '@/contract/payment/due';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

import styles from './cashier-sheet.module.css';

interface CashierSheetProps {
  readonly payee: string;
  /** What is paid: all of an order, its deposit or its balance. */
  readonly part: Due['part'];
  readonly amount: Fen;
  readonly busy: boolean;
  /** Closing the sheet is `cancelled`. */
  readonly onSettle: (outcome: SandboxOutcome) => void;
}

/** What may happen instead of a payment, for whoever tries the shop out. */
const OTHERS = ['failed', 'silent-paid', 'late-paid', 'silent'] as const;

/** The sandbox's cashier. It says that it is one, and looks like no payment service's own. */
export function CashierSheet({ payee, part, amount, busy, onSettle }: CashierSheetProps) {
  const words = copy.payment.sandbox;
  const foot = (
    <View className={styles['acts']}>
      <Act kind="pay" wide busy={busy} label={words.payLabel(formatCharge(amount))} onTap={() => onSettle('paid')}>
        {words.outcome.paid}
      </Act>
      <Act wide disabled={busy} onTap={() => onSettle('cancelled')}>
        {words.outcome.cancelled}
      </Act>
    </View>
  );
  return (
    <Sheet open title={words.title} onClose={() => onSettle('cancelled')} foot={foot}>
      <View className={styles['notice']}>{words.notice}</View>
      <View className={styles['payee']}>{words.payTo(payee, part)}</View>
      <View className={styles['amount']} aria-label={formatCharge(amount)}>
        <Price amount={amount} size="large" exact />
      </View>
      <View className={styles['others']}>
        <View className={styles['try']}>{words.others}</View>
        {OTHERS.map((outcome) => (
          <Act key={outcome} disabled={busy} onTap={() => onSettle(outcome)}>
            {words.outcome[outcome]}
          </Act>
        ))}
      </View>
    </Sheet>
  );
}
