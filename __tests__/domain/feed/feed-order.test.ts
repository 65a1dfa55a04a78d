import fc from 'fast-check';

import { parseFeedCursor, toFeedCursor } from '@/domain/feed/feed-order';

const positions = fc.record({
  pinned: fc.boolean(),
  at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  id: fc.string({ minLength: 1, maxLength: 40 }),
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
