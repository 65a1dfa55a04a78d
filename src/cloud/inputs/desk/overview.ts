import type { GenericSchema } from 'valibot';

import type { DeskOverviewVerbs } from '@/contract/verbs/desk/overview';

import { emptyInput } from '../schemas';

export const DESK_OVERVIEW_INPUTS = {
  'desk.summary': emptyInput,
} satisfies { readonly [V in keyof DeskOverviewVerbs]: GenericSchema<unknown, DeskOverviewVerbs[V]['input']> };
