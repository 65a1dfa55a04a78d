import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import type { Order } from '@/contract/orders/order';
import { dueOf } from '@/contract/payment/due';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

interface ActsProps {
  readonly order: Order;
  readonly busy: boolean;
  readonly onPay: () => void;
  readonly onCancel: () => void;
  readonly onReceive: () => void;
  readonly onAgain: () => void;
  readonly onAsk: () => void;
}

/** What can be done now; the next step last, where the thumb is. */
export function Acts({ order, busy, onPay, onCancel, onReceive, onAgain, onAsk }: ActsProps) {
  const due = dueOf(order);
  const canCancel = due !== undefined || order.state === 'sourcing';
  const onItsWay = order.state === 'shipped';
  return (
    <Bar>
      <Act kind="plain" onTap={onAsk}>
        {copy.orderPage.ask}
      </Act>
      {canCancel && (
        <Act kind="plain" busy={busy} onTap={onCancel}>
          {copy.orderPage.cancel}
        </Act>
      )}
      {due && (
        <Act kind="pay" wide busy={busy} onTap={onPay}>
          {copy.orderPage.payNow(copy.orders.toPay[due.part], formatCharge(due.amount))}
        </Act>
      )}
      {onItsWay && (
        <Act kind="primary" wide busy={busy} onTap={onReceive}>
          {copy.orderPage.receive}
        </Act>
      )}
      {!canCancel && !onItsWay && (
        <Act kind="quiet" wide busy={busy} onTap={onAgain}>
          {copy.orderPage.again}
        </Act>
      )}
    </Bar>
  );
}
