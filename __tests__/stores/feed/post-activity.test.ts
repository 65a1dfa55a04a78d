import fc from 'fast-check';

import { failure } from '@/contract/failure';
import type { PostActivity } from '@/contract/feed/post';
import { err, ok } from '@/contract/result';
import { toPostCard } from '@/domain/feed/feed';
import {
  deleteComment,
  nextActivityVersion,
  optimisticActivity,
  postComment,
  reportComment,
  storePostActivities,
  toggleLike,
  usePostActivityStore,
} from '@/stores/feed/post-activity';

import { aPost, aPostActivity, aPostContext } from '../../support/builders/builders';
import { createManualClient } from '../../support/manual-client';

const mockCloud = { client: createManualClient() };
jest.mock('@/client', () => ({
  call: (...args: readonly [never, never]) => mockCloud.client.module.call(...args),
  cloudNow: () => 0,
}));

const OFFLINE = err(failure('OFFLINE', {}));
const card = (over: Partial<PostActivity> = {}) => ({
  ...toPostCard(aPost({ id: 'p' }), aPostContext()),
  ...aPostActivity({ likes: 9, ...over }),
});
const ownComment = (id: string) => ({ id, author: { kind: 'me' as const }, text: id, at: 1 });

function currentActivity(): PostActivity {
  const entry = usePostActivityStore.getState().byPostId['p'];
  if (!entry) throw new Error('not stored');
  return optimisticActivity(entry);
}

beforeEach(() => {
  mockCloud.client = createManualClient();
  usePostActivityStore.setState({ byPostId: {} });
  storePostActivities([card()], nextActivityVersion());
});

describe('a like', () => {
  it('is shown before the cloud has answered', async () => {
    const liking = toggleLike('p');
    expect(currentActivity()).toMatchObject({ likes: 10, liked: true });
    await mockCloud.client.answer('feed.like', ok(aPostActivity({ likes: 12, liked: true })));
    expect(await liking).toBeUndefined();
    expect(currentActivity()).toMatchObject({ likes: 12, liked: true });
  });

  it('is reverted with the failure when it can’t be stored', async () => {
    const liking = toggleLike('p');
    await mockCloud.client.answer('feed.like', OFFLINE);
    expect(await liking).toMatchObject({ code: 'OFFLINE' });
    expect(currentActivity()).toMatchObject({ likes: 9, liked: false });
  });

  it('ends unchanged on a double tap, and does not report a failure of the undone state', async () => {
    const first = toggleLike('p');
    const second = toggleLike('p');
    expect(currentActivity().liked).toBe(false);
    await mockCloud.client.answer('feed.like', OFFLINE);
    expect([await first, await second]).toEqual([undefined, undefined]);
    expect(mockCloud.client.inputsOf('feed.like')).toHaveLength(1);
    expect(currentActivity()).toMatchObject({ likes: 9, liked: false });
  });

  it('ends in the state of the last tap, in the cloud too, whatever fails in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        async (fails, order) => {
          mockCloud.client = createManualClient();
          usePostActivityStore.setState({ byPostId: {} });
          storePostActivities([card()], nextActivityVersion());
          let stored = false;
          let expected = false;
          let answered = 0;
          const answerOne = async () => {
            const input = mockCloud.client.inputsOf('feed.like')[answered];
            if (!input) return;
            const lost = fails[answered] ?? false;
            answered += 1;
            if (!lost) stored = input.liked;
            await mockCloud.client.answer(
              'feed.like',
              lost ? OFFLINE : ok(aPostActivity({ likes: stored ? 10 : 9, liked: stored })),
            );
          };
          for (const isTap of order) {
            if (isTap) {
              expected = !currentActivity().liked;
              void toggleLike('p');
              expect(currentActivity().liked).toBe(expected);
              await mockCloud.client.flushPromises();
            } else await answerOne();
          }
          for (let left = 0; left < 10; left += 1) await answerOne();
          expect(currentActivity()).toMatchObject({ liked: stored, likes: stored ? 10 : 9 });
          if (!fails.slice(0, answered).includes(true)) expect(stored).toBe(expected);
        },
      ),
    );
  });
});

describe('a comment', () => {
  it('is shown while it is being sent, then as stored in the cloud', async () => {
    const posting = postComment({ requestId: 'r', postId: 'p', text: '要' }, undefined, 5);
    expect(currentActivity().comments).toMatchObject([{ id: 'r', text: '要' }]);
    await mockCloud.client.answer('feed.comment', ok(aPostActivity({ comments: [ownComment('c1')] })));
    expect(await posting).toBeUndefined();
    expect(currentActivity().comments).toEqual([ownComment('c1')]);
  });

  it.each(['delete', 'report'] as const)('is hidden at once by %s, and shown again on failure', async (action) => {
    storePostActivities([card({ comments: [ownComment('c1'), ownComment('c2')] })], nextActivityVersion());
    const removing = action === 'report' ? reportComment('p', 'c1', 'abuse') : deleteComment('p', 'c1');
    expect(currentActivity().comments).toEqual([ownComment('c2')]);
    await mockCloud.client.answer(action === 'report' ? 'feed.report' : 'feed.deleteComment', OFFLINE);
    expect(await removing).toMatchObject({ code: 'OFFLINE' });
    expect(currentActivity().comments).toHaveLength(2);
  });

  it('and a like are sent one after the other, so that no answer misses the other', async () => {
    void toggleLike('p');
    void postComment({ requestId: 'r', postId: 'p', text: '要' }, undefined, 5);
    await mockCloud.client.flushPromises();
    expect(mockCloud.client.inputsOf('feed.comment')).toHaveLength(0);
    await mockCloud.client.answer('feed.like', ok(aPostActivity({ likes: 10, liked: true })));
    expect(mockCloud.client.inputsOf('feed.comment')).toHaveLength(1);
    await mockCloud.client.answer('feed.comment', OFFLINE);
  });
});

describe('loaded activity', () => {
  it('never replaces a newer one', async () => {
    const version = nextActivityVersion();
    const liking = toggleLike('p');
    await mockCloud.client.answer('feed.like', ok(aPostActivity({ likes: 10, liked: true })));
    await liking;
    storePostActivities([card({ likes: 9, liked: false })], version);
    expect(currentActivity()).toMatchObject({ likes: 10, liked: true });
    storePostActivities([card({ likes: 20, liked: true })], nextActivityVersion());
    expect(currentActivity().likes).toBe(20);
  });
});
