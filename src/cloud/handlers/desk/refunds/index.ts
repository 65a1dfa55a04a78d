import type { Handler } from '@/cloud/handler';
import type { DeskRefundsVerbs } from '@/contract/verbs/desk/refunds';

import { answerRefund } from './answer-refund';
import { listRefunds } from './list-refunds';
import { receiveReturn } from './receive-return';

export const DESK_REFUNDS_HANDLERS: { readonly [V in keyof DeskRefundsVerbs]: Handler<V> } = {
  'desk.listRefunds': listRefunds,
  'desk.answerRefund': answerRefund,
  'desk.receiveReturn': receiveReturn,
};
