import type { ReviewsVerbs } from '@/contract/verbs/reviews';

import { aPhoto, followUpInput, reviewInput } from '../reviews/reviews';
import { reads, type VerbScenarios } from './scenario';
import * as steps from './steps';

export const REVIEWS_SCENARIOS = {
  'review.list': reads({ goodsId: 'cup', filter: 'pictures' as const, cursor: 'review' }),
  'review.listOwn': { effect: 'reads', scenarios: { usual: steps.placedOrderInput } },
  'review.write': {
    effect: 'writes',
    scenarios: {
      first: async (shop) => reviewInput((await steps.placePaidOrder(shop, 'received')).id, { pictures: [aPhoto()] }),
      append: async (shop) => {
        const { id } = await steps.placePaidOrder(shop, 'received');
        await shop.call('review.write', reviewInput(id));
        return followUpInput(id);
      },
    },
    other: { text: '口沿厚，端着也不烫手。' },
  },
} satisfies VerbScenarios<keyof ReviewsVerbs>;
