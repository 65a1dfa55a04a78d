import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { AskSeller } from '@/orders/shared/ask-seller';
import { pathOf } from '@/platform/navigation/navigation';

interface OrderActionBarProps {
  readonly order: Order;
  readonly busy: boolean;
  readonly onPay: () => void;
  readonly onCancel: () => void;
  readonly onReceive: () => void;
  readonly onBuyAgain: () => void;
  readonly onAskSeller: () => void;
}

/** The card of an order in the chat with the seller. */
function cardOf({ id, lines }: Order) {
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  return { title: copy.orderPage.serviceTitle(lines[0]?.title ?? '', pieces), path: pathOf({ to: 'order', id }) };
}

/** The available actions; the primary one last, within reach of the thumb. */
export function OrderActionBar({
  order,
  busy,
  onPay,
  onCancel,
  onReceive,
  onBuyAgain,
  onAskSeller,
}: OrderActionBarProps) {
  const due = duePaymentOf(order);
  const canCancel = due !== undefined || order.state === 'sourcing';
  const isShipped = order.state === 'shipped';
  // An amount paid at the stall has none.
  const hasGoods = order.lines.some(({ goodsId }) => goodsId !== '');
  return (
    <ActionBar>
      {!(due && order.transfers) && (
        <AskSeller
          label={copy.orderPage.service}
          card={cardOf(order)}
          wide={!canCancel && !isShipped && !hasGoods}
          onAskSeller={onAskSeller}
        />
      )}
      {canCancel && (
        <Button kind="plain" busy={busy} onTap={onCancel}>
          {copy.orderPage.cancel}
        </Button>
      )}
      {due && order.transfers && (
        <Button kind="primary" wide onTap={onAskSeller}>
          {copy.orderPage.toTransfer}
        </Button>
      )}
      {due && !order.transfers && (
        <Button kind="pay" wide busy={busy} onTap={onPay}>
          {copy.orderPage.payNow(due.part, formatExactYuan(due.amount))}
        </Button>
      )}
      {isShipped && (
        <Button kind="primary" wide busy={busy} onTap={onReceive}>
          {copy.orderPage.confirmReceipt}
        </Button>
      )}
      {!canCancel && !isShipped && hasGoods && (
        <Button kind="quiet" wide busy={busy} onTap={onBuyAgain}>
          {copy.orderPage.buyAgain}
        </Button>
      )}
    </ActionBar>
  );
}
