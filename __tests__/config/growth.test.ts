import { content } from '@/demo';

import { measureGrowth, type Cost } from '../../config/scripts/bench/growth';

/** One more level of the tree: a page on the way to each of the parts that are read. */
const PAGE_BYTES = 4 * 1024;
const PAGE_KEYS = 3;
/** A page is written into the journal and in its place; among few entries it may be almost empty. */
const WRITTEN_PAGE_BYTES = 2 * PAGE_BYTES;

const most = (before: number, page: number) => before * 1.3 + page;

type Costs = Readonly<Record<string, Cost>>;

/** The verbs that read or write more than before, by more than a level of the tree. */
function grownCosts(before: Costs = {}, after: Costs = {}): readonly string[] {
  return Object.entries(after).flatMap(([verb, cost]) => {
    const { keysRead, bytesRead, bytesWritten } = before[verb] as Cost;
    const hasGrown =
      cost.keysRead > most(keysRead, PAGE_KEYS) ||
      cost.bytesRead > most(bytesRead, PAGE_BYTES) ||
      cost.bytesWritten > most(bytesWritten, WRITTEN_PAGE_BYTES);
    return hasGrown ? [`${verb}: ${JSON.stringify(before[verb])} → ${JSON.stringify(cost)}`] : [];
  });
}

describe('what a verb reads and writes', () => {
  it('does not grow with the posts, and what an order writes not with the goods', async () => {
    const [few, posts, goods] = [
      ...(await measureGrowth(content, [100], { goods: 1, posts: 1 })),
      ...(await measureGrowth(content, [100], { goods: 1, posts: 200 })),
      ...(await measureGrowth(content, [100], { goods: 40, posts: 1 })),
    ];
    expect(grownCosts(few?.costs, posts?.costs)).toEqual([]);
    const [before, after] = [few, goods].map((row) => row?.costs['order.place']?.bytesWritten ?? 0);
    expect(after).toBeLessThan(most(before ?? 0, WRITTEN_PAGE_BYTES));
  });

  it('does not grow from 100 to 1,000 requests of one shopper', async () => {
    const [few, many] = [
      ...(await measureGrowth(content, [100], { goods: 1, posts: 1, requests: 100 })),
      ...(await measureGrowth(content, [100], { goods: 1, posts: 1, requests: 1_000 })),
    ];
    expect(grownCosts(few?.costs, many?.costs)).toEqual([]);
  });

  it('does not grow from 1,000 to 10,000 orders', async () => {
    const [before, after] = await measureGrowth(content, [1_000, 10_000], { goods: 1, posts: 1 });
    expect(grownCosts(before?.costs, after?.costs)).toEqual([]);
    const place = after?.costs['order.place'];
    expect(place?.bytesWritten).toBeGreaterThan(0);
    // Each index entry rewrites the page it stands on, twice: in the journal and in its place.
    expect(place?.bytesWritten).toBeLessThan(100_000);
    // The start: the journal, the goods, and the way to what the demo seller has to do.
    expect(after?.costs['shop.get']?.keysRead).toBeLessThan(40);
  });
});
