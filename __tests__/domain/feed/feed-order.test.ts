import fc from 'fast-check';

import { inFeedOrder, parseFeedCursor, toFeedCursor } from '@/domain/feed/feed-order';

const positions = fc.record({
  pinned: fc.boolean(),
  at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  id: fc.string({ minLength: 1, maxLength: 40 }),
});

const position = (id: string, at: number, pinned = false) => ({ id, at, pinned });

describe('the order of the feed', () => {
  it('is pinned first, then newest, then by id', () => {
    const feed = [
      position('old', 1),
      position('b', 2),
      position('a', 2),
      position('pinned-old', 0, true),
      position('pinned-new', 1, true),
    ];
    expect(feed.sort(inFeedOrder).map(({ id }) => id)).toEqual(['pinned-new', 'pinned-old', 'a', 'b', 'old']);
  });

  it('does not depend on the order before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(positions, { selector: ({ id }) => id }), (feed) =>
        expect([...feed].reverse().sort(inFeedOrder)).toEqual([...feed].sort(inFeedOrder)),
      ),
    );
  });
});

describe('a cursor of the feed', () => {
  it('is read as the position it was made of, and fits into the input', () => {
    fc.assert(
      fc.property(positions, (found) => {
        expect(parseFeedCursor(toFeedCursor(found))).toEqual(found);
        expect(toFeedCursor(found).length).toBeLessThanOrEqual(64);
      }),
    );
  });

  it.each(['', 'p1', 'post:1', 'post:1:', 'post:x:p1', 'other:1:p1'])('is nothing when it is %j', (text) => {
    expect(parseFeedCursor(text)).toBeUndefined();
  });
});
