import { minus, parseYuan, type Fen } from '@/contract/money';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { canLowerBalance } from '@/stores/desk/sourcing';

/**
 * How much less than quoted the balance is that was typed, in yuan; fails with an error text. The cloud checks it again.
 */
export function parseDifference(text: string, order: Pick<DeskSourcing, 'deposit' | 'lines'>): Result<Fen, string> {
  const amount = parseYuan(text);
  if (amount === undefined || !order.deposit) return err(copy.deskSourcing.balanceInvalid);
  const { balance } = order.deposit;
  if (amount > balance) return err(copy.deskSourcing.balanceTooHigh(balance));
  const difference = minus(balance, amount);
  return canLowerBalance(order, difference) ? ok(difference) : err(copy.deskSourcing.balanceTooLow);
}
