import { content } from '@/demo';

import { measureGrowth, type Cost } from '../../config/scripts/bench/growth';

/** One more level of the tree: a page on the way to each of the parts that are read. */
const PAGE_BYTES = 4 * 1024;
const PAGE_KEYS = 3;

const most = (before: number, page: number) => before * 1.3 + page;

describe('what a verb reads and writes', () => {
  it('does not grow from 1,000 to 10,000 orders', async () => {
    const [before, after] = await measureGrowth(content, [1_000, 10_000], { goods: 1, posts: 1 });
    const grown = Object.entries(after?.costs ?? {}).flatMap(([verb, cost]) => {
      const { keysRead, bytesRead, bytesWritten } = before?.costs[verb] as Cost;
      const hasGrown =
        cost.keysRead > most(keysRead, PAGE_KEYS) ||
        cost.bytesRead > most(bytesRead, PAGE_BYTES) ||
        cost.bytesWritten > most(bytesWritten, PAGE_BYTES);
      return hasGrown ? [`${verb}: ${JSON.stringify(before?.costs[verb])} → ${JSON.stringify(cost)}`] : [];
    });
    expect(grown).toEqual([]);
    const place = after?.costs['order.place'];
    expect(place?.bytesWritten).toBeGreaterThan(0);
    // Each index entry rewrites the page it stands on, twice: in the journal and in its place.
    expect(place?.bytesWritten).toBeLessThan(100_000);
    // The start: the journal, the goods, and the way to what the demo seller has to do.
    expect(after?.costs['shop.get']?.keysRead).toBeLessThan(40);
  });
});
