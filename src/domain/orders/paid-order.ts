import type { Order, OrderState } from '@/contract/orders/order';
import { dueOf, type Due } from '@/contract/payment/due';
import type { EpochMs } from '@/contract/time';

import { advance } from './order';
import { receivedOrder } from './receipt';
import { sourcingFor } from './sourcing';

const AFTER = { whole: 'paid', deposit: 'sourcing', balance: 'paid' } as const satisfies Record<
  Due['part'],
  OrderState
>;

interface Payment {
  readonly at: EpochMs;
  readonly transactionId?: string | undefined;
}

/** The order after the payment it waited for came; from the first on, it tells how far its seller is with buying. */
export function paidOrder(order: Order, { at, transactionId }: Payment): Order {
  const due = dueOf(order);
  if (!due) throw new Error(`no payment is due: order ${order.id}, ${order.state}`);
  const sourcing = order.sourcing ?? sourcingFor(order.lines);
  const paid = {
    ...advance(order, AFTER[due.part], { at }),
    ...(sourcing && { sourcing }),
    ...(transactionId !== undefined && { transactionId }),
  };
  // At the stall it is handed over as it is paid.
  return order.address ? paid : receivedOrder(paid, at);
}
