import type { EntryVerbs } from '@/contract/verbs/entry';

import { reads, type VerbScenarios } from './scenario';

export const ENTRY_SCENARIOS = {
  'entry.resolve': reads({ scene: '1gcup~c', link: 'https://xiaopu.example/?c=1gcup' }),
  'visit.record': {
    effect: 'writes',
    scenarios: {
      goods: async () => ({ requestId: 'visit-1', landing: { to: 'goods', id: 'cup' }, source: 'chat' }),
    },
  },
  'group.enter': {
    effect: 'writes',
    scenarios: { friends: async () => ({ encryptedData: 'demo:friends', iv: 'iv', cloudId: 'cloud' }) },
  },
} satisfies VerbScenarios<keyof EntryVerbs>;
