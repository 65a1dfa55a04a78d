import type { Handler } from '@/cloud/handler';
import type { DeskOverviewVerbs } from '@/contract/verbs/desk/overview';

import { getDeskSummary } from './get-summary';

export const DESK_OVERVIEW_HANDLERS: { readonly [V in keyof DeskOverviewVerbs]: Handler<V> } = {
  'desk.summary': getDeskSummary,
};
