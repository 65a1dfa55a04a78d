import type { PromotionsVerbs } from '@/contract/verbs/promotions';

import { reads, type VerbScenarios } from './scenario';

export const PROMOTIONS_SCENARIOS = {
  'coupon.claim': { effect: 'writes', scenarios: { usual: async () => ({ couponId: 'all-5' }) } },
  'coupon.list': reads({}),
} satisfies VerbScenarios<keyof PromotionsVerbs>;
