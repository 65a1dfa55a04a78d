import type { Handler } from '@/cloud/handler';
import type { DeskSourcingVerbs } from '@/contract/verbs/desk/sourcing';

import { callBalance } from './call-balance';
import { listSourcing } from './list-sourcing';
import { updateSourcing } from './update-sourcing';

export const DESK_SOURCING_HANDLERS: { readonly [V in keyof DeskSourcingVerbs]: Handler<V> } = {
  'desk.listSourcing': listSourcing,
  'desk.updateSourcing': updateSourcing,
  'desk.callBalance': callBalance,
};
