import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import type * as Embedded from '../src/cloud/embedded';
import type { Answer } from '../src/contract/verbs';
import type * as Demo from '../src/demo';
import type * as Compiled from '../src/demo/compile/first-screen';
import type { FirstScreen } from '../src/demo/compile/first-screen';
import type { ShopContent } from '../src/demo/types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Midnight in Beijing, of any two days. */
const MIDNIGHT = Date.UTC(2025, 11, 31, 16);
const OTHER_MIDNIGHT = MIDNIGHT + 100 * DAY;

/** The code of the shop that is asked, and that reads the answers again. */
type Shop = Pick<typeof Embedded, 'createEmbeddedCloud'> & Pick<typeof Compiled, 'readFirstScreen'>;

function valueOf<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!answer.ok) throw new Error('the demo shop does not answer its first screen');
  return answer.value;
}

/** What the embedded cloud answers to the first screen of a phone that opens a shop with this content at `start`. */
async function answersAt(start: number, content: ShopContent, { createEmbeddedCloud }: Shop): Promise<FirstScreen> {
  const stored = new Map<string, string>();
  const { send } = createEmbeddedCloud({
    storage: {
      get: (key) => stored.get(key),
      set: (key, value) => void stored.set(key, value),
      remove: (key) => void stored.delete(key),
      keys: () => [...stored.keys()],
    },
    readContent: () => content,
    now: () => start,
    random: () => 0,
    loadFullCloud: () => {
      throw new Error('the first screen needs all of the cloud');
    },
  });
  // By contract a reply contains the answer to the verb that was asked.
  const shop = valueOf((await send({ verb: 'shop.get', input: {} })).answer as Answer<'shop.get'>);
  const feed = valueOf((await send({ verb: 'feed.list', input: {} })).answer as Answer<'feed.list'>);
  const { name, signature, avatar, cover, licence, sellerName } = shop;
  return { shop: { name, signature, avatar, cover, licence, sellerName }, feed };
}

/** Pictures lose their address: the phone has their files once the shop is open, and one that was not there stays empty. */
const withoutPictures = (screen: FirstScreen): string =>
  JSON.stringify(screen).replace(/"url":"[^"]*\/pictures\/[^"]*"/g, '"url":""');

/** An instant becomes minutes since midnight, as `readFirstScreen` reads it. */
const withoutDate = (text: string): string =>
  text.replace(/\b\d{13}\b/g, (at) => `\ue000${(Number(at) - MIDNIGHT) / MINUTE}`);

/** The times of day at which something in the content happens, ms since midnight, and both ends of the day. */
function timesOfDay(content: ShopContent): readonly number[] {
  const written = [...JSON.stringify(content).matchAll(/"time":"(\d\d?):(\d\d)"/g)];
  const times = written.map(([, hours, minutes]) => (Number(hours) * 60 + Number(minutes)) * MINUTE);
  return [...new Set([0, ...times, DAY - 1])];
}

/**
 * What a new phone draws before the embedded cloud is loaded, as text: the answers of that cloud, with times of day for
 * instants. It is compared with the answers of another day, at each time at which they may change. Undefined where they
 * depend on more, such as on the date: the phone then asks before it draws.
 */
export async function firstScreen(content: ShopContent, shop: Shop): Promise<string | undefined> {
  const text = withoutDate(withoutPictures(await answersAt(MIDNIGHT + DAY - 1, content, shop)));
  for (const time of timesOfDay(content)) {
    const start = OTHER_MIDNIGHT + time;
    const answered = withoutPictures(await answersAt(start, content, shop));
    if (JSON.stringify(shop.readFirstScreen(text, start)) !== answered) return undefined;
  }
  return text;
}

/** The same of the demo shop, read anew at each call. */
export async function demoFirstScreen(): Promise<string | undefined> {
  // tsx is needed: Taro's loader of this file does not resolve the project's TypeScript paths.
  const loadSource = <T>(file: string) => load(path.resolve(__dirname, '../src', file), __filename) as T;
  const { content } = loadSource<typeof Demo>('demo/index.ts');
  const { createEmbeddedCloud } = loadSource<typeof Embedded>('cloud/embedded/index.ts');
  const { readFirstScreen } = loadSource<typeof Compiled>('demo/compile/first-screen.ts');
  const text = await firstScreen(content, { createEmbeddedCloud, readFirstScreen });
  if (text === undefined) console.warn('小铺的第一屏会随日期变，没有随包带上 · the first screen depends on the date');
  return text;
}
