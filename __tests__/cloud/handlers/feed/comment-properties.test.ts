import fc from 'fast-check';

import { openTestShop, valueOf } from '../../../support/shop';
import { postContent, testContent } from '../../../support/test-content';

const SHOPPERS = ['a', 'b', 'c'] as const;
const shopper = fc.constantFrom(...SHOPPERS);
/** Index of a comment among all comments ever added. */
const index = fc.nat({ max: 7 });

const step = fc.oneof(
  fc.record({ do: fc.constant('like' as const), by: shopper, liked: fc.boolean() }),
  fc.record({ do: fc.constant('comment' as const), by: shopper, doubtful: fc.boolean() }),
  fc.record({ do: fc.constant('delete' as const), by: shopper, index }),
  fc.record({ do: fc.constant('report' as const), by: shopper, index }),
);

interface ModelComment {
  readonly id: string;
  readonly by: string;
  readonly doubtful: boolean;
  deleted: boolean;
  readonly reporters: Set<string>;
}

const content = testContent({ posts: [postContent({ id: 'p1', likes: 5 })] });

/** Ids of the comments a reader should see. */
function visibleTo(comments: readonly ModelComment[], reader: string): readonly string[] {
  return comments
    .filter(
      ({ deleted, by, doubtful, reporters }) => !deleted && (by === reader || !doubtful) && !reporters.has(reader),
    )
    .map(({ id }) => id);
}

describe('any sequence of likes, comments, deletions and reports, each sent once or twice', () => {
  it('shows each shopper the public comments and their own, and counts every like once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 25 }), async (steps) => {
        const { callAs } = openTestShop({ content });
        const fans = new Set<string>();
        const model: ModelComment[] = [];
        for (const [at, [action, twice]] of steps.entries()) {
          const call = callAs(action.by);
          for (let time = 0; time < (twice ? 2 : 1); time += 1) {
            if (action.do === 'like') {
              valueOf(await call('feed.like', { postId: 'p1', liked: action.liked }));
              fans[action.liked ? 'add' : 'delete'](action.by);
            } else if (action.do === 'comment') {
              const text = `${at} ${action.doubtful ? 'www.example.com' : 'word'}`;
              const { comments } = valueOf(await call('feed.comment', { requestId: `r${at}`, postId: 'p1', text }));
              const id = comments.find((comment) => comment.text === text)?.id ?? '';
              if (time === 0)
                model.push({ id, by: action.by, doubtful: action.doubtful, deleted: false, reporters: new Set() });
            } else {
              const target = model[action.index];
              const input = { postId: 'p1', commentId: target?.id ?? 'nonesuch' };
              if (action.do === 'delete') {
                valueOf(await call('feed.deleteComment', input));
                if (target?.by === action.by) target.deleted = true;
              } else {
                const canRead = target && target.by !== action.by && visibleTo(model, action.by).includes(target.id);
                const already = target?.reporters.has(action.by) ?? false;
                const { ok } = await call('feed.report', { ...input, reason: 'other' });
                expect(ok).toBe(canRead === true || already);
                if (canRead) target.reporters.add(action.by);
              }
            }
          }
        }
        for (const reader of SHOPPERS) {
          const post = valueOf(await callAs(reader)('feed.get', { postId: 'p1' }));
          expect(post.likes).toBe(5 + fans.size);
          expect(post.liked).toBe(fans.has(reader));
          expect(post.comments.map(({ id }) => id).sort()).toEqual([...visibleTo(model, reader)].sort());
          const own = new Set(model.filter(({ by }) => by === reader).map(({ id }) => id));
          for (const { id, author } of post.comments) expect(author.kind).toBe(own.has(id) ? 'me' : 'anonymous');
        }
      }),
      { numRuns: 60 },
    );
  });
});
