import { createEmbeddedCloud } from '@/cloud/embedded';
import type { Answer } from '@/contract/verbs';
import { HOUR, MINUTE } from '@/contract/time';
import { content } from '@/demo';
import { readFirstScreen } from '@/demo/compile/first-screen';
import type { ShopContent } from '@/demo/types';

import { firstScreen } from '../../config/first-screen';
import { seededRandom } from '../support/random';
import { loadFullCloud, NOON, valueOf } from '../support/shop';
import { createTestStorage } from '../support/storage';

const SHOP = { createEmbeddedCloud, readFirstScreen };

/** What a phone that never opened the shop draws at `now`, by what the build wrote. */
async function drawnAt(now: number, shop: ShopContent = content) {
  const text = await firstScreen(shop, SHOP);
  return text === undefined ? undefined : readFirstScreen(text, now);
}

/** What the whole embedded cloud answers such a phone, its pictures without addresses. */
async function answeredAt(now: number) {
  const { send } = createEmbeddedCloud({
    storage: createTestStorage(),
    readContent: () => content,
    now: () => now,
    random: seededRandom(3),
    loadFullCloud,
  });
  // By contract a reply contains the answer to the verb that was asked.
  const shop = valueOf((await send({ verb: 'shop.get', input: {} })).answer as Answer<'shop.get'>);
  const feed = valueOf((await send({ verb: 'feed.list', input: {} })).answer as Answer<'feed.list'>);
  const { name, signature, avatar, cover, licence, sellerName } = shop;
  const head = { name, signature, avatar, cover, licence, sellerName };
  return JSON.parse(JSON.stringify({ shop: head, feed }), (_, value) =>
    value instanceof Object && 'alt' in value ? { ...value, url: '' } : value,
  );
}

describe('the first screen of the demo shop', () => {
  it.each([
    ['at noon', NOON],
    ['a year later', NOON + 365 * 24 * HOUR],
    ['early, when the posts of the day are to come', NOON - 5 * HOUR],
    ['between two posts', NOON - 4 * HOUR - 12 * MINUTE],
    ['just after midnight', NOON - 12 * HOUR + 1],
    ['just before it', NOON + 12 * HOUR - 1],
  ])('is what the cloud answers %s', async (_name, now) => {
    expect(await drawnAt(now)).toEqual(await answeredAt(now));
  });

  it('shows nothing that is to come', async () => {
    const early = NOON - 5 * HOUR;
    for (const { at } of (await drawnAt(early))?.feed.items ?? []) expect(at).toBeLessThan(early);
  });
});

describe('a shop has none', () => {
  const promotion = {
    kind: 'limited-time-price',
    id: 'morning',
    name: '早市',
    since: { daysAgo: 0, time: '06:00' },
    until: { daysAhead: 1 },
    goodsIds: ['hongcha'],
    newPrice: { percentOff: 10 },
    basis: '平时价',
  } as const;

  const dated = { on: '2026-05-02', time: '09:00' };

  it.each<[string, Partial<ShopContent>]>([
    ['that has posts of a date', { posts: content.posts.map((post) => ({ ...post, at: dated })) }],
    [
      'whose goods arrive on a date',
      { goods: content.goods.map((goods) => ({ ...goods, preorder: { from: '京都', arrivesAt: dated } })) },
    ],
    ['whose prices change in the course of the day', { promotions: [promotion] }],
  ])('%s', async (_name, changes) => {
    expect(await drawnAt(NOON, { ...content, ...changes })).toBeUndefined();
  });
});
