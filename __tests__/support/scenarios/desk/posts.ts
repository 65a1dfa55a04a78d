import { fen } from '@/contract/money';
import type { DeskPostsVerbs } from '@/contract/verbs/desk/posts';

import { postFields } from '../../catalog/edited-fields';
import { aPhoto } from '../../reviews/reviews';
import { valueOf } from '../../shop';
import { reads, type VerbScenarios } from '../scenario';

const picture = { ...aPhoto(), alt: 'a picture' };
const composed = { requestId: 'publish-1', text: 'new cups, fresh from the kiln', pictures: [picture] };

export const DESK_POSTS_SCENARIOS = {
  'desk.publish': {
    effect: 'writes',
    scenarios: {
      'existing goods': async () => ({ ...composed, goods: { kind: 'existing', goodsId: 'cup' } }),
      scheduled: async ({ clock }) => ({ ...composed, at: clock.now + 3_600_000 }),
      'new goods': async () => ({
        ...composed,
        goods: {
          kind: 'new',
          title: 'kiln cup',
          categoryId: 'ware',
          optionGroup: '颜色',
          skus: [
            { name: 'white', price: fen(8_800), pieces: 3 },
            { name: 'grey', price: fen(9_900), pieces: 1 },
          ],
        },
      }),
    },
    other: { text: 'something else' },
  },
  'desk.listPosts': reads({ cursor: 'pinned:1:p1' }),
  'desk.getPost': reads({ postId: 'p1' }),
  'desk.savePost': {
    effect: 'writes',
    scenarios: {
      article: async () => ({
        requestId: 'post-1',
        fields: postFields({
          title: 'a story',
          at: 1_763_000_000_000,
          blocks: [
            { kind: 'heading', text: 'first' },
            { kind: 'picture', picture, caption: 'a caption' },
            { kind: 'goods', goodsId: 'tea' },
          ],
        }),
      }),
      edited: async ({ call }) => {
        const { id, version, fields } = valueOf(await call('desk.getPost', { postId: 'p1' }));
        return { requestId: 'post-1', edited: { id, version }, fields: { ...fields, text: 'other words' } };
      },
    },
    other: { fields: postFields({ text: 'another' }) },
  },
  'desk.pinPost': { effect: 'writes', scenarios: { pin: async () => ({ postId: 'p1', pinned: true }) } },
  'desk.hidePost': { effect: 'writes', scenarios: { hide: async () => ({ postId: 'p1', hidden: true }) } },
  'desk.deletePost': { effect: 'writes', scenarios: { usual: async () => ({ postId: 'p1' }) } },
} satisfies VerbScenarios<keyof DeskPostsVerbs>;
