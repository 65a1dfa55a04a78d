import type { EntryVerbs } from '@/contract/verbs/entry';

import type { Handler } from '../../handler';
import { enterGroup } from './enter-group';
import { recordVisit } from './record-visit';
import { resolveEntry } from './resolve';

export const ENTRY_HANDLERS: { readonly [V in keyof EntryVerbs]: Handler<V> } = {
  'entry.resolve': resolveEntry,
  'visit.record': recordVisit,
  'group.enter': enterGroup,
};
