import fc from 'fast-check';

import { failure } from '@/contract/failure';
import type { Talk } from '@/contract/feed/post';
import { err, ok } from '@/contract/result';
import { toPostCard } from '@/domain/feed/feed';
import {
  learnTalks,
  meantTalk,
  report,
  sayUnder,
  takeBack,
  talkTurn,
  toggleLike,
  useTalks,
} from '@/stores/feed/comments';

import { aPost, around, aTalk } from '../../support/builders/builders';
import { heldClient } from '../../support/held-client';

const mockCloud = { held: heldClient() };
jest.mock('@/client', () => ({
  call: (...asked: readonly [never, never]) => mockCloud.held.module.call(...asked),
  cloudNow: () => 0,
}));

const OFFLINE = err(failure('OFFLINE', {}));
const card = (over: Partial<Talk> = {}) => ({
  ...toPostCard(aPost({ id: 'p' }), around()),
  ...aTalk({ likes: 9, ...over }),
});
const said = (id: string) => ({ id, author: { kind: 'me' as const }, text: id, at: 1 });

function shown(): Talk {
  const entry = useTalks.getState().of['p'];
  if (!entry) throw new Error('not learnt');
  return meantTalk(entry);
}

beforeEach(() => {
  mockCloud.held = heldClient();
  useTalks.setState({ of: {} });
  learnTalks([card()], talkTurn());
});

describe('a like', () => {
  it('is seen before the cloud has answered', async () => {
    const liking = toggleLike('p');
    expect(shown()).toMatchObject({ likes: 10, liked: true });
    await mockCloud.held.answer('feed.like', ok(aTalk({ likes: 12, liked: true })));
    expect(await liking).toBeUndefined();
    expect(shown()).toMatchObject({ likes: 12, liked: true });
  });

  it('is put back with a reason when it could not be kept', async () => {
    const liking = toggleLike('p');
    await mockCloud.held.answer('feed.like', OFFLINE);
    expect(await liking).toMatchObject({ code: 'OFFLINE' });
    expect(shown()).toMatchObject({ likes: 9, liked: false });
  });

  it('tapped twice quickly ends as it began, and a failure of what is not wanted any more is not told', async () => {
    const first = toggleLike('p');
    const second = toggleLike('p');
    expect(shown().liked).toBe(false);
    await mockCloud.held.answer('feed.like', OFFLINE);
    expect([await first, await second]).toEqual([undefined, undefined]);
    expect(mockCloud.held.asked('feed.like')).toHaveLength(1);
    expect(shown()).toMatchObject({ likes: 9, liked: false });
  });

  it('ends as the last tap meant it, in the cloud too, whatever fails on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        async (fails, order) => {
          mockCloud.held = heldClient();
          useTalks.setState({ of: {} });
          learnTalks([card()], talkTurn());
          let kept = false;
          let wanted = false;
          let answered = 0;
          const answerOne = async () => {
            const asked = mockCloud.held.asked('feed.like')[answered];
            if (!asked) return;
            const lost = fails[answered] ?? false;
            answered += 1;
            if (!lost) kept = asked.on;
            await mockCloud.held.answer('feed.like', lost ? OFFLINE : ok(aTalk({ likes: kept ? 10 : 9, liked: kept })));
          };
          for (const isTap of order) {
            if (isTap) {
              wanted = !shown().liked;
              void toggleLike('p');
              expect(shown().liked).toBe(wanted);
              await mockCloud.held.goOn();
            } else await answerOne();
          }
          for (let left = 0; left < 10; left += 1) await answerOne();
          expect(shown()).toMatchObject({ liked: kept, likes: kept ? 10 : 9 });
          if (!fails.slice(0, answered).includes(true)) expect(kept).toBe(wanted);
        },
      ),
    );
  });
});

describe('a comment', () => {
  it('stands there while it is on its way, and as the cloud has it afterwards', async () => {
    const saying = sayUnder({ requestId: 'r', postId: 'p', text: '要' }, undefined, 5);
    expect(shown().comments).toMatchObject([{ id: 'r', text: '要' }]);
    await mockCloud.held.answer('feed.comment', ok(aTalk({ comments: [said('c1')] })));
    expect(await saying).toBeUndefined();
    expect(shown().comments).toEqual([said('c1')]);
  });

  it.each(['takeBack', 'report'] as const)('goes at once with %s, and is there again when that failed', async (act) => {
    learnTalks([card({ comments: [said('c1'), said('c2')] })], talkTurn());
    const going = act === 'report' ? report('p', 'c1', 'abuse') : takeBack('p', 'c1');
    expect(shown().comments).toEqual([said('c2')]);
    await mockCloud.held.answer(act === 'report' ? 'feed.report' : 'feed.deleteComment', OFFLINE);
    expect(await going).toMatchObject({ code: 'OFFLINE' });
    expect(shown().comments).toHaveLength(2);
  });

  it('and a like of the same moment go one after the other, so that no answer forgets the other', async () => {
    void toggleLike('p');
    void sayUnder({ requestId: 'r', postId: 'p', text: '要' }, undefined, 5);
    await mockCloud.held.goOn();
    expect(mockCloud.held.asked('feed.comment')).toHaveLength(0);
    await mockCloud.held.answer('feed.like', ok(aTalk({ likes: 10, liked: true })));
    expect(mockCloud.held.asked('feed.comment')).toHaveLength(1);
    await mockCloud.held.answer('feed.comment', OFFLINE);
  });
});

describe('what is read', () => {
  it('never takes the place of something newer', async () => {
    const asked = talkTurn();
    const liking = toggleLike('p');
    await mockCloud.held.answer('feed.like', ok(aTalk({ likes: 10, liked: true })));
    await liking;
    learnTalks([card({ likes: 9, liked: false })], asked);
    expect(shown()).toMatchObject({ likes: 10, liked: true });
    learnTalks([card({ likes: 20, liked: true })], talkTurn());
    expect(shown().likes).toBe(20);
  });
});
