import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Button } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { Fen } from '@/contract/money';
import type { DuePayment } from '@/contract/payment/due-payment';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import styles from './cashier-sheet.module.css';

interface CashierSheetProps {
  readonly payee: string;
  /** Which part of the order is paid: all of it, its deposit or its balance. */
  readonly part: DuePayment['part'];
  readonly amount: Fen;
  readonly busy: boolean;
  /** Called with the chosen outcome; closing the sheet counts as `cancelled`. */
  readonly onSettle: (outcome: SandboxOutcome) => void;
}

/** Further outcomes that can be tried in the demo shop. */
const OTHER_OUTCOMES = ['failed', 'silent-paid', 'late-paid', 'silent'] as const;

/** The sandbox cashier. It is labelled as a demo and does not imitate a real payment service. */
export function CashierSheet({ payee, part, amount, busy, onSettle }: CashierSheetProps) {
  const texts = copy.payment.sandbox;
  const footer = (
    <View className={shared['column']}>
      <Button
        kind="pay"
        wide
        busy={busy}
        label={texts.payLabel(formatExactYuan(amount))}
        onTap={() => onSettle('paid')}
      >
        {texts.outcome.paid}
      </Button>
      <Button wide disabled={busy} onTap={() => onSettle('cancelled')}>
        {texts.outcome.cancelled}
      </Button>
    </View>
  );
  return (
    <Sheet title={texts.title} onClose={() => onSettle('cancelled')} footer={footer}>
      <View className={styles['notice']}>{texts.notice}</View>
      <View className={styles['payee']}>{texts.payTo(payee, part)}</View>
      <View className={styles['amount']} aria-role="text" aria-label={formatExactYuan(amount)}>
        <Price amount={amount} size="large" exact />
      </View>
      <View className={styles['others']}>
        <View className={styles['others-title']}>{texts.otherOutcomes}</View>
        {OTHER_OUTCOMES.map((outcome) => (
          <Button key={outcome} disabled={busy} onTap={() => onSettle(outcome)}>
            {texts.outcome[outcome]}
          </Button>
        ))}
      </View>
    </Sheet>
  );
}
