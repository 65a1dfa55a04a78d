import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

interface OrderActionsProps {
  readonly order: Order;
  readonly busy: boolean;
  readonly onPay: () => void;
  readonly onCancel: () => void;
  readonly onReceive: () => void;
  readonly onAgain: () => void;
  readonly onAsk: () => void;
}

/** The available actions; the primary one last, within reach of the thumb. */
export function OrderActions({ order, busy, onPay, onCancel, onReceive, onAgain, onAsk }: OrderActionsProps) {
  const due = duePaymentOf(order);
  const canCancel = due !== undefined || order.state === 'sourcing';
  const isShipped = order.state === 'shipped';
  return (
    <ActionBar>
      <Button kind="plain" onTap={onAsk}>
        {copy.orderPage.askSeller}
      </Button>
      {canCancel && (
        <Button kind="plain" busy={busy} onTap={onCancel}>
          {copy.orderPage.cancel}
        </Button>
      )}
      {due && (
        <Button kind="pay" wide busy={busy} onTap={onPay}>
          {copy.orderPage.payNow(copy.orders.pay[due.part], formatExactYuan(due.amount))}
        </Button>
      )}
      {isShipped && (
        <Button kind="primary" wide busy={busy} onTap={onReceive}>
          {copy.orderPage.confirmReceipt}
        </Button>
      )}
      {!canCancel && !isShipped && (
        <Button kind="quiet" wide busy={busy} onTap={onAgain}>
          {copy.orderPage.buyAgain}
        </Button>
      )}
    </ActionBar>
  );
}
