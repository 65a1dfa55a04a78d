import fc from 'fast-check';

import { openShop, valueOf } from '../../../support/shop';
import { postContent, testContent } from '../../../support/test-content';

const SHOPPERS = ['a', 'b', 'c'] as const;
const shopper = fc.constantFrom(...SHOPPERS);
/** Index of a comment among all that were ever said. */
const which = fc.nat({ max: 7 });

const step = fc.oneof(
  fc.record({ do: fc.constant('like' as const), by: shopper, on: fc.boolean() }),
  fc.record({ do: fc.constant('say' as const), by: shopper, doubtful: fc.boolean() }),
  fc.record({ do: fc.constant('take back' as const), by: shopper, which }),
  fc.record({ do: fc.constant('report' as const), by: shopper, which }),
);

interface Said {
  readonly id: string;
  readonly by: string;
  readonly doubtful: boolean;
  gone: boolean;
  readonly reporters: Set<string>;
}

const content = testContent({ posts: [postContent({ id: 'p1', likes: 5 })] });

/** What a reader of the model reads. */
function readable(said: readonly Said[], reader: string): readonly string[] {
  return said
    .filter(({ gone, by, doubtful, reporters }) => !gone && (by === reader || !doubtful) && !reporters.has(reader))
    .map(({ id }) => id);
}

describe('whatever shoppers do, in any order and each act up to twice,', () => {
  it('each reads what everyone may read and what is hers, and likes add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 25 }), async (steps) => {
        const { askAs } = openShop({ content });
        const fans = new Set<string>();
        const said: Said[] = [];
        for (const [at, [act, twice]] of steps.entries()) {
          const ask = askAs(act.by);
          for (let time = 0; time < (twice ? 2 : 1); time += 1) {
            if (act.do === 'like') {
              valueOf(await ask('feed.like', { postId: 'p1', on: act.on }));
              fans[act.on ? 'add' : 'delete'](act.by);
            } else if (act.do === 'say') {
              const text = `${at} ${act.doubtful ? 'www.example.com' : 'word'}`;
              const { comments } = valueOf(await ask('feed.comment', { requestId: `r${at}`, postId: 'p1', text }));
              const id = comments.find((comment) => comment.text === text)?.id ?? '';
              if (time === 0) said.push({ id, by: act.by, doubtful: act.doubtful, gone: false, reporters: new Set() });
            } else {
              const target = said[act.which];
              const input = { postId: 'p1', commentId: target?.id ?? 'nonesuch' };
              if (act.do === 'take back') {
                valueOf(await ask('feed.deleteComment', input));
                if (target?.by === act.by) target.gone = true;
              } else {
                const canRead = target && target.by !== act.by && readable(said, act.by).includes(target.id);
                const already = target?.reporters.has(act.by) ?? false;
                const { ok } = await ask('feed.report', { ...input, because: 'other' });
                expect(ok).toBe(canRead === true || already);
                if (canRead) target.reporters.add(act.by);
              }
            }
          }
        }
        for (const reader of SHOPPERS) {
          const talk = valueOf(await askAs(reader)('feed.get', { postId: 'p1' }));
          expect(talk.likes).toBe(5 + fans.size);
          expect(talk.liked).toBe(fans.has(reader));
          expect(talk.comments.map(({ id }) => id).sort()).toEqual([...readable(said, reader)].sort());
          const own = new Set(said.filter(({ by }) => by === reader).map(({ id }) => id));
          for (const { id, author } of talk.comments) expect(author.kind).toBe(own.has(id) ? 'me' : 'guest');
        }
      }),
      { numRuns: 60 },
    );
  });
});
