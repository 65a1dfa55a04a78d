import type { Category } from '@/contract/shop/shop';

import type { GoodsRecord } from './goods-record';
import type { Reader } from './pinyin';
import { matchWord, toForm, type Form, type Match } from './search-match';
import { queryWords } from './search-text';

/** What of a good is searched. `named` are its options, its tags and its category; `saying` is the seller's sentence. */
interface Entry {
  readonly record: GoodsRecord;
  readonly title: Form;
  readonly named: readonly Form[];
  readonly saying: Form;
}

/** Every good of a shop, made ready to be searched, in the seller's order. */
export type SearchIndex = readonly Entry[];

/** A good that a query found. The lower `distance`, the better it fits. */
export interface Found {
  readonly record: GoodsRecord;
  readonly distance: number;
}

const WAYS = { text: 0, pinyin: 1, slip: 2 } as const;
const TIER = { titleStart: 0, title: 4, named: 8, saying: 12 } as const;
/** Taken apart, a word has lost its order: it is the worst way to be named. */
const APART = TIER.named + 3;
const CHINESE = /^\p{Script=Han}{3,}$/u;

/** All that a shopper may know a good by, but for its title and what is said of it. */
export function namesOf(record: GoodsRecord, categories: readonly Category[]): readonly string[] {
  const category = categories.filter(({ id }) => id === record.categoryId).map(({ name }) => name);
  const options = record.skus.flatMap((sku) => sku.options);
  return [...new Set([...category, ...(record.tags ?? []), ...options])];
}

/**
 * The facts of a good are left out: they hold addresses, days and weights, and a hit in them would look like a mistake.
 * What of them a shopper may search by, the seller writes as a tag.
 */
export function indexGoods(goods: readonly GoodsRecord[], categories: readonly Category[], read: Reader): SearchIndex {
  return goods.map((record) => ({
    record,
    title: toForm(record.title, read),
    named: namesOf(record, categories).map((name) => toForm(name, read)),
    // Without its sounds: a long sentence has the initials of almost anything.
    saying: toForm(record.saying),
  }));
}

/**
 * The goods in which every word of the query is found, the nearest first, those equally near in the seller's order.
 * Bounded in the query's length and never throws, whatever was typed.
 */
export function searchGoods(index: SearchIndex, query: string): readonly Found[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const found = index.flatMap((entry) => {
    const distance = farness(words, entry);
    return distance === undefined ? [] : [{ record: entry.record, distance }];
  });
  return found.sort((a, b) => a.distance - b.distance);
}

/** The words' distances together; undefined when one of them is not found. */
function farness(words: readonly string[], entry: Entry): number | undefined {
  let total = 0;
  for (const word of words) {
    const distance = nearest(word, entry) ?? inRuns(word, entry);
    if (distance === undefined) return undefined;
    total += distance;
  }
  return total;
}

function nearest(word: string, { title, named, saying }: Entry): number | undefined {
  const inTitle = matchWord(word, title);
  const found = [
    ...(inTitle ? [distanceOf(inTitle, inTitle.atStart ? TIER.titleStart : TIER.title)] : []),
    ...named.flatMap((form) => distancesIn(word, form, TIER.named)),
    ...distancesIn(word, saying, TIER.saying),
  ];
  return found.length === 0 ? undefined : Math.min(...found);
}

function distancesIn(word: string, form: Form, tier: number): readonly number[] {
  const match = matchWord(word, form);
  return match ? [distanceOf(match, tier)] : [];
}

function distanceOf({ way }: Match, tier: number): number {
  return tier + WAYS[way];
}

/** A word of two scripts, such as `matcha茶碗`, run by run; a long Chinese word, as pieces that stand apart. */
function inRuns(word: string, entry: Entry): number | undefined {
  const runs = word.match(/[a-z]+|[^a-z]+/g) ?? [];
  const distances = runs.map((run) => (runs.length > 1 ? nearest(run, entry) : undefined) ?? apart(run, entry));
  return distances.reduce((worst, each) =>
    worst === undefined || each === undefined ? undefined : Math.max(worst, each),
  );
}

/**
 * 「红茶工夫」 finds 炭火工夫红茶: every piece stands in the title or in a name of the good, and one at least has two
 * characters, for single ones stand everywhere.
 */
function apart(run: string, { title, named }: Entry): number | undefined {
  if (!CHINESE.test(run)) return undefined;
  const forms = [title, ...named];
  const characters = [...run];
  const reached = new Map<number, boolean>([[0, false]]);
  for (let from = 0; from < characters.length; from += 1) {
    const hasLong = reached.get(from);
    if (hasLong === undefined) continue;
    for (let to = from + 1; to <= characters.length; to += 1) {
      const piece = characters.slice(from, to).join('');
      if (!forms.some(({ text }) => text.includes(piece))) break;
      reached.set(to, (reached.get(to) ?? false) || hasLong || to - from > 1);
    }
  }
  return reached.get(characters.length) === true ? APART : undefined;
}
