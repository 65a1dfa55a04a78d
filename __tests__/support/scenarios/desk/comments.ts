import type { DeskCommentsVerbs } from '@/contract/verbs/desk/comments';

import * as steps from '../steps';
import type { VerbScenarios } from '../scenario';

/** Held for review by the demo shop's word lists. */
const HELD = '不会是假货吧';

export const DESK_COMMENTS_SCENARIOS = {
  'desk.listComments': {
    effect: 'reads',
    scenarios: {
      held: async (shop) => {
        await steps.writeComment(shop, shop.callAs('commenter'), HELD);
        return { list: 'waiting' };
      },
    },
  },
  'desk.answerComment': {
    effect: 'writes',
    scenarios: {
      shown: async (shop) => ({
        ...{ requestId: 'answer-1', postId: 'p1', text: '有的' },
        commentId: await steps.writeComment(shop, shop.callAs('commenter')),
      }),
    },
    other: { text: '没有了' },
  },
  'desk.moderateComment': {
    effect: 'writes',
    scenarios: {
      hide: async (shop) => ({
        postId: 'p1',
        commentId: await steps.writeComment(shop, shop.callAs('commenter')),
        decision: { action: 'hide', reason: 'abuse' },
      }),
    },
  },
} satisfies VerbScenarios<keyof DeskCommentsVerbs>;
