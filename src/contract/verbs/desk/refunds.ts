import type { Page } from '../../page';
import type { DeskRefund, RefundAnswer } from '../../refunds/refund-answer';
import type { Verb } from '../../verb';

export interface DeskRefundsVerbs {
  /**
   * Refunds that wait for the seller: requests to answer and returns on their way back. Earliest deadline first.
   * With an order id those of that order.
   */
  'desk.listRefunds': Verb<{ readonly orderId?: string; readonly cursor?: string }, Page<DeskRefund>, 'NOT_FOUND'>;
  /**
   * Answers a request. INVALID_INPUT: more than was requested for a line, a line that was not requested, a refusal
   * without a reason, or a return while the shop has no address for returns.
   */
  'desk.answerRefund': Verb<
    {
      readonly requestId: string;
      readonly orderId: string;
      readonly refundId: string;
      readonly answer: RefundAnswer;
    },
    DeskRefund,
    'NOT_FOUND' | 'REFUND_STATE' | 'REQUEST_REUSED'
  >;
  /** The returned goods are back: the agreed money is paid back now. Idempotent. */
  'desk.receiveReturn': Verb<
    { readonly orderId: string; readonly refundId: string; readonly message: string },
    DeskRefund,
    'NOT_FOUND' | 'REFUND_STATE'
  >;
}

export const DESK_REFUNDS_READS = ['desk.listRefunds'] as const satisfies readonly (keyof DeskRefundsVerbs)[];
