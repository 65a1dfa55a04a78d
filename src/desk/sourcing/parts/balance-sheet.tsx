import type { Failure } from '@/contract/failure';
import { minus, ZERO, type Fen } from '@/contract/money';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import type { Result } from '@/contract/result';
import { deskSourcing as words } from '@/copy';
import { formatYuan } from '@/copy/format';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { inputOf, whole } from '@/desk/parts/form/form-input';
import { amount } from '@/desk/parts/form/notations';

import { parseDifference } from '../called-balance';

interface BalanceSheetProps {
  readonly order: DeskSourcing;
  /** `difference`: how much less than quoted. */
  readonly onCall: (order: DeskSourcing, difference: Fen) => Promise<Result<unknown, Failure>>;
  readonly onClose: () => void;
}

/** Calls the balance, at most as much as was quoted. */
export function BalanceSheet({ order, onCall, onClose }: BalanceSheetProps) {
  const quoted = order.deposit?.balance ?? ZERO;
  const called = {
    ...amount,
    format: (difference: Fen) => amount.format(minus(quoted, difference)),
    parse: (text: string) => parseDifference(text, order),
  };
  return (
    <ActSheet
      title={words.callBalance}
      note={words.balanceNote(quoted)}
      initial={ZERO}
      items={() => [inputOf({ label: words.balance, hint: formatYuan(quoted) }, whole<Fen>(), called)]}
      send={(difference) => onCall(order, difference)}
      done={words.called}
      onClose={onClose}
    />
  );
}
