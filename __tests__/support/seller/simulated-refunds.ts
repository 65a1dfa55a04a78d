import { dueRefundAct } from '@/cloud/embedded/simulated-seller/refunds';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { answeredRefund, receivedReturn } from '@/domain/refunds/answer-refund';
import { refundReplies } from '@/demo/refund-replies';

import { ADDRESS_FIELDS } from '../test-content';

/** An order after the demo seller has answered its refund requests by `now`; the same order when nothing is due. */
export function afterRefundAnswers(order: Order, now: EpochMs): Order {
  return (order.refunds ?? []).reduce((before, refund) => {
    const act = dueRefundAct(before, refund, now);
    if (!act) return before;
    const { at, answer } = act;
    return answer
      ? answeredRefund(before, refund, { answer, at, returnAddress: ADDRESS_FIELDS })
      : receivedReturn(before, refund, { at, message: refundReplies.returnReceived });
  }, order);
}
