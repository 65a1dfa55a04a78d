import type { PostersVerbs } from '@/contract/verbs/posters';

import { reads, type VerbScenarios } from './scenario';

export const POSTERS_SCENARIOS = {
  'code.get': reads({ target: { to: 'goods' as const, id: 'cup' } }),
} satisfies VerbScenarios<keyof PostersVerbs>;
