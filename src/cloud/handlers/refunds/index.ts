import { forPayer } from '@/cloud/services/gifts/for-payer';
import type { RefundsVerbs } from '@/contract/verbs/refunds';

import type { Handler } from '../../handler';
import { previewRefund } from './preview';
import { requestRefund } from './request';
import { shipReturn } from './ship-return';
import { withdrawRefund } from './withdraw';

export const REFUNDS_HANDLERS: { readonly [V in keyof RefundsVerbs]: Handler<V> } = {
  'refund.preview': previewRefund,
  'refund.request': forPayer(requestRefund),
  'refund.shipReturn': forPayer(shipReturn),
  'refund.withdraw': forPayer(withdrawRefund),
};
