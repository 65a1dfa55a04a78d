import type { FeedVerbs } from '@/contract/verbs/feed';

import { reads, type VerbScenarios } from './scenario';
import * as steps from './steps';

export const FEED_SCENARIOS = {
  'feed.list': reads({ filter: 'new' as const, goodsId: 'cup', cursor: 'p1' }),
  'feed.get': reads({ postId: 'p1' }),
  'feed.like': {
    effect: 'writes',
    scenarios: {
      on: async () => ({ postId: 'p1', liked: true }),
      off: async (shop) => {
        await shop.call('feed.like', { postId: 'p1', liked: true });
        return { postId: 'p1', liked: false };
      },
    },
  },
  'feed.comment': {
    effect: 'writes',
    scenarios: {
      answer: async (shop) => ({
        requestId: 'comment-1',
        postId: 'p1',
        text: '多大',
        replyTo: await steps.writeComment(shop),
      }),
    },
    other: { text: '还有吗' },
  },
  'feed.deleteComment': {
    effect: 'writes',
    scenarios: { own: async (shop) => ({ postId: 'p1', commentId: await steps.writeComment(shop) }) },
  },
  'feed.report': {
    effect: 'writes',
    scenarios: {
      another: async (shop) => ({
        postId: 'p1',
        commentId: await steps.writeComment(shop, shop.callAs('commenter')),
        reason: 'advert',
      }),
    },
  },
} satisfies VerbScenarios<keyof FeedVerbs>;
