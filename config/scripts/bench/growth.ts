import type { EmbeddedCloud } from '@/cloud/embedded';
import type { Input, VerbName } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';

import { ask, fillShop, multiplied, openCloud, orderInput, placeOrder, type Shop } from './filled-shop';

/** What one ask cost: counted, so that it is the same on every machine; and the middle of its times, ms. */
export interface Cost {
  readonly keysRead: number;
  readonly bytesRead: number;
  readonly keysWritten: number;
  readonly bytesWritten: number;
  readonly milliseconds: number;
}

/** What each verb cost in a shop with this many orders, and what the start cost. */
export interface GrowthRow {
  readonly orders: number;
  readonly storedBytes: number;
  readonly costs: Readonly<Record<string, Cost>>;
}

const RUNS = 9;

/** Prepares a question, which is not measured, and returns what asks it; `run` is its number. */
type Question = (cloud: EmbeddedCloud) => Promise<(asked: EmbeddedCloud, run: number) => Promise<unknown>>;

const asking =
  <V extends VerbName>(verb: V, input: Input<V>): Question =>
  async () =>
  (cloud) =>
    ask(cloud, verb, input);

const QUESTIONS: Readonly<Record<string, Question>> = {
  'shop.get': asking('shop.get', {}),
  'feed.list': asking('feed.list', {}),
  'goods.list': asking('goods.list', {}),
  'goods.list most-bought': asking('goods.list', { sort: 'most-bought', inStock: true }),
  'cart.quote': async (cloud) => {
    const { lines } = await orderInput(cloud);
    return (asked) => ask(asked, 'cart.quote', { lines });
  },
  'order.place': async (cloud) => {
    const input = await orderInput(cloud);
    return (asked, run) => ask(asked, 'order.place', { ...input, requestId: `measured-${run}` });
  },
  'order.pay': async (cloud) => {
    const { id: orderId } = await placeOrder(cloud, 'to-pay');
    return (asked) => ask(asked, 'order.pay', { orderId });
  },
  'order.list': asking('order.list', {}),
  'order.list completed': asking('order.list', { group: 'completed' }),
  'review.list': async (cloud) => {
    const goodsId = (await ask(cloud, 'order.list', {})).items[0]?.lines[0]?.goodsId ?? '';
    return (asked) => ask(asked, 'review.list', { goodsId });
  },
  'review.listOwn': asking('review.listOwn', {}),
  'offer.list': asking('offer.list', {}),
  'desk.summary': asking('desk.summary', {}),
};

/** The shop is opened anew for each run: all that is needed is read from storage. */
async function measure(shop: Shop, question: Question): Promise<Cost> {
  const { counts, reset } = shop.storage;
  const run = await question(openCloud(shop));
  reset();
  await run(openCloud(shop), 0);
  const counted = { ...counts };
  const times: number[] = [];
  for (let n = 1; n <= RUNS; n += 1) {
    const cloud = openCloud(shop);
    const before = performance.now();
    await run(cloud, n);
    times.push(performance.now() - before);
  }
  return { ...counted, milliseconds: times.sort((a, b) => a - b)[RUNS >> 1] ?? 0 };
}

/** What each question costs in shops with so many orders, so many times the goods and posts, and other requests. */
export async function measureGrowth(
  content: ShopContent,
  orderCounts: readonly number[],
  times: { readonly goods: number; readonly posts: number; readonly requests?: number } = { goods: 40, posts: 200 },
): Promise<readonly GrowthRow[]> {
  const large = multiplied(content, times);
  const rows: GrowthRow[] = [];
  for (const orders of orderCounts) {
    const shop = await fillShop(large, orders, times.requests);
    const costs: Record<string, Cost> = {};
    for (const [name, question] of Object.entries(QUESTIONS)) costs[name] = await measure(shop, question);
    rows.push({ orders, storedBytes: shop.storage.storedBytes(), costs });
  }
  return rows;
}
