import fc from 'fast-check';

import { drawBatch, type Batch } from '@/posters/batch/draw-batch';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 9 });
/** Outcome of drawing each poster. */
const outcomes = fc.infiniteStream(fc.constantFrom('drawn', 'failed', 'thrown'));

describe('a batch', () => {
  it('reports every poster once as drawn, failed or remaining, with progress after each', async () => {
    await fc.assert(
      fc.asyncProperty(ids, outcomes, fc.integer({ min: 0, max: 12 }), async (chosen, stream, stopAfter) => {
        const outcome = new Map(chosen.map((id) => [id, stream.next().value]));
        const progress: Batch<string>[] = [];
        const batch = await drawBatch(chosen, {
          draw: async (id) => {
            if (outcome.get(id) === 'thrown') throw new Error('no room');
            return outcome.get(id) === 'drawn' ? `file of ${id}` : undefined;
          },
          onProgress: (now) => progress.push(now),
          isStopped: () => progress.length >= stopAfter,
        });
        const tried = chosen.slice(0, stopAfter);
        expect(progress).toHaveLength(tried.length);
        expect(batch.remaining).toEqual(chosen.slice(stopAfter));
        expect(batch.drawn.map(({ id }) => id)).toEqual(tried.filter((id) => outcome.get(id) === 'drawn'));
        expect(batch.failed).toEqual(tried.filter((id) => outcome.get(id) !== 'drawn'));
        expect(batch.drawn.every(({ id, value }) => value === `file of ${id}`)).toBe(true);
      }),
    );
  });

  it('draws one at a time', async () => {
    let open = 0;
    let maxOpen = 0;
    await drawBatch(['a', 'b', 'c'], {
      draw: async (id) => {
        open += 1;
        maxOpen = Math.max(maxOpen, open);
        await Promise.resolve();
        open -= 1;
        return id;
      },
      onProgress: () => undefined,
      isStopped: () => false,
    });
    expect(maxOpen).toBe(1);
  });
});
