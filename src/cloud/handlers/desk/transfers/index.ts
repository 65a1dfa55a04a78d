import type { Handler } from '@/cloud/handler';
import type { DeskTransfersVerbs } from '@/contract/verbs/desk/transfers';

import { confirmTransfer } from './confirm-transfer';
import { confirmTransferBack } from './confirm-transfer-back';
import { recordOrder } from './record-order';

export const DESK_TRANSFERS_HANDLERS: { readonly [V in keyof DeskTransfersVerbs]: Handler<V> } = {
  'desk.confirmTransfer': confirmTransfer,
  'desk.confirmTransferBack': confirmTransferBack,
  'desk.recordOrder': recordOrder,
};
