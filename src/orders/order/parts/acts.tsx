import { Act } from '@/components/act/act';
import { Bar } from '@/components/bar/bar';
import type { Order } from '@/contract/order';
import { dueNow } from '@/contract/quote';
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
  const unpaid = order.state === 'awaiting-payment';
  const onItsWay = order.state === 'shipped';
  return (
    <Bar>
      <Act kind="plain" onTap={onAsk}>
        {copy.orders.ask}
      </Act>
      {unpaid && (
        <Act kind="plain" busy={busy} onTap={onCancel}>
          {copy.orders.cancel}
        </Act>
      )}
      {unpaid && (
        <Act kind="pay" wide busy={busy} onTap={onPay}>
          {copy.orders.payNow(formatCharge(dueNow(order)))}
        </Act>
      )}
      {onItsWay && (
        <Act kind="primary" wide busy={busy} onTap={onReceive}>
          {copy.orders.receive}
        </Act>
      )}
      {!unpaid && !onItsWay && (
        <Act kind="quiet" wide busy={busy} onTap={onAgain}>
          {copy.orders.again}
        </Act>
      )}
    </Bar>
  );
}
