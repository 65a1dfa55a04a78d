import fc from 'fast-check';

import { drawBatch, type Batch } from '@/posters/batch/draw-batch';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 9 });
/** What drawing each comes to. */
const fates = fc.infiniteStream(fc.constantFrom('made', 'failed', 'thrown'));

describe('a batch', () => {
  it('has every chosen one in one place: made, failed or left, and tells of each', async () => {
    await fc.assert(
      fc.asyncProperty(ids, fates, fc.integer({ min: 0, max: 12 }), async (chosen, stream, stopAfter) => {
        const fate = new Map(chosen.map((id) => [id, stream.next().value]));
        const told: Batch<string>[] = [];
        const batch = await drawBatch(chosen, {
          draw: async (id) => {
            if (fate.get(id) === 'thrown') throw new Error('no room');
            return fate.get(id) === 'made' ? `file of ${id}` : undefined;
          },
          onProgress: (now) => told.push(now),
          isStopped: () => told.length >= stopAfter,
        });
        const tried = chosen.slice(0, stopAfter);
        expect(told).toHaveLength(tried.length);
        expect(batch.left).toEqual(chosen.slice(stopAfter));
        expect(batch.made.map(({ id }) => id)).toEqual(tried.filter((id) => fate.get(id) === 'made'));
        expect(batch.failed).toEqual(tried.filter((id) => fate.get(id) !== 'made'));
        expect(batch.made.every(({ id, value }) => value === `file of ${id}`)).toBe(true);
      }),
    );
  });

  it('draws one at a time: a phone has little room for canvases', async () => {
    let open = 0;
    let most = 0;
    await drawBatch(['a', 'b', 'c'], {
      draw: async (id) => {
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return id;
      },
      onProgress: () => undefined,
      isStopped: () => false,
    });
    expect(most).toBe(1);
  });
});
