import { createEmbeddedCloud, type EmbeddedCloud } from '@/cloud/embedded';
import { openEngine, type Engine } from '@/cloud/embedded/engine';
import { openFullCloud } from '@/cloud/embedded/full-cloud';
import { bytesOf, type KeyValueStorage } from '@/cloud/embedded/storage/key-value';
import type { Transaction } from '@/cloud/ports';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { putReview } from '@/cloud/repositories/reviews/write-review';
import { runOnce } from '@/cloud/repositories/run-once';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import { DAY, MINUTE } from '@/contract/time';
import type { Answer, Input, VerbName } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';

/** 2026-11-20 12:00, Beijing time. */
const NOW = Date.UTC(2026, 10, 20, 4);
/** Documents of one transaction while the shop is filled: its journal stands under one key. */
const BATCH = 20;

export interface CountingStorage extends KeyValueStorage {
  readonly counts: { keysRead: number; bytesRead: number; keysWritten: number; bytesWritten: number };
  readonly reset: () => void;
  readonly storedBytes: () => number;
}

function createCountingStorage(): CountingStorage {
  const entries = new Map<string, string>();
  const none = { keysRead: 0, bytesRead: 0, keysWritten: 0, bytesWritten: 0 };
  const counts = { ...none };
  return {
    counts,
    reset: () => void Object.assign(counts, none),
    storedBytes: () => [...entries.values()].reduce((sum, text) => sum + bytesOf(text), 0),
    get(key) {
      const text = entries.get(key);
      counts.keysRead += 1;
      counts.bytesRead += bytesOf(text ?? '');
      return text;
    },
    set(key, value) {
      counts.keysWritten += 1;
      counts.bytesWritten += bytesOf(value);
      entries.set(key, value);
    },
    remove: (key) => void entries.delete(key),
    keys: () => [...entries.keys()],
    // More than a phone has: the growth is measured, not the edge.
    maxBytes: Infinity,
  };
}

/** Numbers between 0 and 1 that are the same in every run. */
function createRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The shop's content with `goods` times as many goods and `posts` times as many posts. */
export function multiplied(
  content: ShopContent,
  { goods, posts }: { readonly goods: number; readonly posts: number },
): ShopContent {
  const copies = (count: number) => Array.from({ length: count - 1 }, (_none, index) => `-${index}`);
  return {
    ...content,
    goods: [
      ...content.goods,
      ...copies(goods).flatMap((suffix) =>
        content.goods.map((each) => {
          const [sku, ...others] = each.skus;
          const renamed = (one: typeof sku) => ({ ...one, id: one.id + suffix });
          return { ...each, id: each.id + suffix, skus: [renamed(sku), ...others.map(renamed)] as const };
        }),
      ),
    ],
    posts: [
      ...content.posts,
      ...copies(posts).flatMap((suffix) =>
        content.posts.map(({ comments: _comments, ...each }) => ({ ...each, id: each.id + suffix, pinned: false })),
      ),
    ],
  };
}

export interface Shop {
  readonly storage: CountingStorage;
  readonly content: ShopContent;
}

/** A shop with this many orders of its shopper, completed long ago, every second one reviewed, and so many other writes. */
export async function fillShop(content: ShopContent, orders: number, requests = 0): Promise<Shop> {
  const storage = createCountingStorage();
  const cloud = openCloud({ storage, content });
  const template = await placeOrder(cloud, 'template');
  const engine = openEngine({ storage, readContent: () => content, now: () => NOW, random: createRandom() });
  for (let first = 0; first < orders; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, orders - first) }, (_none, index) => first + index);
    await writeOrders(engine, template, numbers);
  }
  for (let n = 0; n < requests; n += 1) await writeRequest(engine, `request-${n}`);
  return { storage, content };
}

async function writeOrders({ store, portsFor }: Engine, template: Order, numbers: readonly number[]): Promise<void> {
  const { shopperId } = portsFor().caller;
  const written = await store.transaction<void, never>(async (tx) => {
    for (const n of numbers) {
      const id = `order${String(n * 7919).padStart(19, '0')}`;
      const at = NOW - 100 * DAY + n * MINUTE;
      const isReviewed = n % 2 === 0;
      const [line] = template.lines;
      if (!line) throw new Error('an order has lines');
      const order: Order = { ...template, id, number: id, state: 'completed', placedAt: at, payBy: at };
      // The store's transaction writes the shop's documents, and others.
      const documents = tx as Transaction;
      await putOrder(documents, { id, shopperId, order, ...(isReviewed && { reviewedSkuIds: [line.skuId] }) });
      tx.put('payments', { id, amount: order.total, expiresAt: at, isClosed: false, paidAt: at });
      if (!isReviewed) continue;
      const { goodsId, skuId, options } = line;
      const content = {
        text: '好用。',
        pictures: [],
        at,
        status: { state: 'shown' },
        reply: { text: '谢谢', at },
      } as const;
      const review = { id: `review${n}`, goodsId, options, author: '林*', stars: 5, ...content } as const;
      await putReview(documents, { id: `${id}.${skuId}`, shopperId, orderId: id, skuId, review });
    }
    return ok(undefined);
  });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
}

/** Remembers a write that was sent with a request id. */
async function writeRequest({ store, portsFor }: Engine, requestId: string): Promise<void> {
  const written = await store.transaction((tx) =>
    // As in `writeOrders`.
    runOnce(tx as Transaction, portsFor(), {
      verb: 'feed.comment',
      request: { requestId },
      run: () => ok(requestId),
      idOf: (id) => id,
      replay: ok,
    }),
  );
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
}

export function openCloud({
  storage,
  content,
}: {
  readonly storage: KeyValueStorage;
  readonly content: ShopContent;
}): EmbeddedCloud {
  const loadFullCloud = () => openFullCloud;
  const options = { storage, readContent: () => content, now: () => NOW, random: createRandom() };
  return createEmbeddedCloud({ ...options, loadFullCloud });
}

export async function ask<V extends VerbName>(cloud: EmbeddedCloud, verb: V, input: Input<V>) {
  // The router answers each verb with its own answer.
  const answer = (await cloud.send({ verb, input })).answer as Answer<V>;
  if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer.failure)}`);
  return answer.value as Extract<Answer<V>, { ok: true }>['value'];
}

const FIELDS = {
  name: '林一',
  phone: '13812345678',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '文三路 1 号',
};

/** An order that can be placed now. */
export async function orderInput(cloud: EmbeddedCloud): Promise<Omit<Input<'order.place'>, 'requestId'>> {
  const { id: addressId } = await ask(cloud, 'address.save', { requestId: 'address', fields: FIELDS, isDefault: true });
  const lines = [{ skuId: await firstSku(cloud), quantity: 1 }];
  const { total: shown } = await ask(cloud, 'cart.quote', { lines, addressId });
  return { lines, addressId, remark: '', shown };
}

export async function placeOrder(cloud: EmbeddedCloud, requestId: string): Promise<Order> {
  return ask(cloud, 'order.place', { ...(await orderInput(cloud)), requestId });
}

/** A SKU of the cheapest goods in stock that can be bought at once. */
async function firstSku(cloud: EmbeddedCloud): Promise<string> {
  const { items } = await ask(cloud, 'goods.list', { sort: 'price-up', inStock: true, preorder: false });
  const { goods } = await ask(cloud, 'goods.get', { goodsId: items[0]?.id ?? '' });
  return goods.skus.find(({ stock }) => stock > 0)?.id ?? '';
}
