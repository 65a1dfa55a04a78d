import type { Category } from '@/contract/shop/shop';

import type { GoodsRecord } from './goods-record';
import type { ToPinyin } from './pinyin';
import {
  matchSound,
  matchWord,
  toSearchableText,
  type Match,
  type QueryWord,
  type SearchableText,
} from './search-match';
import { queryWords } from './search-text';
import { shortTitle } from './suggest';

/** The searchable texts of a goods item. `keywords` are its category, tags and option values. */
interface IndexEntry {
  readonly record: GoodsRecord;
  readonly title: SearchableText;
  /** The title without size and packaging. */
  readonly name: SearchableText;
  readonly category: SearchableText;
  readonly keywords: readonly SearchableText[];
  readonly subtitle: SearchableText;
}

/** All goods of the shop, in the seller's order, prepared for searching. */
export interface SearchIndex {
  readonly entries: readonly IndexEntry[];
  readonly toPinyin: ToPinyin;
}

/** A search result. The lower `distance`, the better the match. */
export interface SearchHit {
  readonly record: GoodsRecord;
  readonly distance: number;
}

const MATCH_COST = { text: 0, pinyin: 1, typo: 2 } as const;
/**
 * `name`: the goods are what is searched for. Chinese names end with the thing, those of goods and of categories: 绿茶
 * is tea, 茶具布包 a bag.
 */
const FIELD_COST = { name: 0, titleStart: 4, title: 8, keywords: 12, subtitle: 16 } as const;
/** A word found in scattered pieces has lost its order: worse than any match in a keyword. */
const SCATTERED_COST = FIELD_COST.keywords + 3;
const CHINESE = /^\p{Script=Han}{3,}$/u;

/** The search keywords of a goods item: its category, tags and option values. */
export function keywordsOf(record: GoodsRecord, categories: readonly Category[]): readonly string[] {
  const category = categories.filter(({ id }) => id === record.categoryId).map(({ name }) => name);
  const options = record.skus.flatMap((sku) => sku.options);
  return [...new Set([...category, ...(record.tags ?? []), ...options])];
}

/**
 * Builds the search index. Attributes are not indexed: they contain addresses, days and weights, and a match in them
 * would look like an error. The seller adds a tag for those worth searching.
 */
export function indexGoods(
  goods: readonly GoodsRecord[],
  categories: readonly Category[],
  toPinyin: ToPinyin,
): SearchIndex {
  const entries = goods.map((record) => ({
    record,
    title: toSearchableText(record.title, toPinyin),
    name: toSearchableText(shortTitle(record.title), toPinyin),
    category: toSearchableText(categories.find(({ id }) => id === record.categoryId)?.name ?? '', toPinyin),
    keywords: keywordsOf(record, categories).map((keyword) => toSearchableText(keyword, toPinyin)),
    // Without pinyin: the initials of a long sentence match almost anything.
    subtitle: toSearchableText(record.subtitle),
  }));
  return { entries, toPinyin };
}

/**
 * The goods that match every word of the query, best match first, ties in the seller's order. Time is bounded by the
 * query length; never throws.
 */
export function searchGoods({ entries, toPinyin }: SearchIndex, query: string): readonly SearchHit[] {
  const words = queryWords(query).map((text) => ({ text, syllables: toPinyin(text) }));
  if (words.length === 0) return [];
  const findBy = (distanceOfWord: (word: QueryWord, entry: IndexEntry) => number | undefined) =>
    entries.flatMap((entry) => {
      const distance = totalDistance(words, (word) => distanceOfWord(word, entry));
      return distance === undefined ? [] : [{ record: entry.record, distance }];
    });
  const found = findBy(typedDistance);
  // Only then, or a slip of one word would be mixed with what another really is: 茶壶 and 茶盒.
  const hits =
    found.length > 0 ? found : findBy((word, entry) => typedDistance(word, entry) ?? soundDistance(word, entry));
  return [...hits].sort((a, b) => a.distance - b.distance);
}

const typedDistance = ({ text }: QueryWord, entry: IndexEntry) =>
  wordDistance(text, entry) ?? splitWordDistance(text, entry);

function soundDistance(word: QueryWord, { title, keywords }: IndexEntry): number | undefined {
  const inTitle = matchSound(word, title);
  if (inTitle) return distanceOf(inTitle, inTitle.atStart ? FIELD_COST.titleStart : FIELD_COST.title);
  const found = keywords.map((keyword) => matchSound(word, keyword)).find((match) => match !== undefined);
  return found && distanceOf(found, FIELD_COST.keywords);
}

/** The sum of the words' distances; undefined if a word is not found. */
function totalDistance(
  words: readonly QueryWord[],
  distanceOfWord: (word: QueryWord) => number | undefined,
): number | undefined {
  let total = 0;
  for (const word of words) {
    const distance = distanceOfWord(word);
    if (distance === undefined) return undefined;
    total += distance;
  }
  return total;
}

/** Whether a text ends with the word, as it is written or in full pinyin. */
function endsWith(word: string, { text, syllables }: SearchableText): boolean {
  // A character without pinyin ends nothing.
  const spelled = syllables.map((syllable) => syllable || ' ').join('');
  return text.endsWith(word) || (word.length > 1 && spelled.endsWith(word));
}

function wordDistance(word: string, { title, name, category, keywords, subtitle }: IndexEntry): number | undefined {
  const inTitle = matchWord(word, title);
  const inCategory = matchWord(word, category);
  const found = [
    ...(inCategory && endsWith(word, category) ? [distanceOf(inCategory, FIELD_COST.name)] : []),
    ...(inTitle && endsWith(word, name) ? [distanceOf(inTitle, FIELD_COST.name)] : []),
    ...(inTitle ? [distanceOf(inTitle, inTitle.atStart ? FIELD_COST.titleStart : FIELD_COST.title)] : []),
    ...keywords.flatMap((keyword) => distancesToText(word, keyword, FIELD_COST.keywords)),
    ...distancesToText(word, subtitle, FIELD_COST.subtitle),
  ];
  return found.length === 0 ? undefined : Math.min(...found);
}

function distancesToText(word: string, text: SearchableText, fieldCost: number): readonly number[] {
  const match = matchWord(word, text);
  return match ? [distanceOf(match, fieldCost)] : [];
}

function distanceOf({ kind }: Match, fieldCost: number): number {
  return fieldCost + MATCH_COST[kind];
}

/** The distance of a word of mixed scripts, such as `matcha茶碗`, run by run; a long Chinese run may match in pieces. */
function splitWordDistance(word: string, entry: IndexEntry): number | undefined {
  const runs = word.match(/[a-z]+|[^a-z]+/g) ?? [];
  const distances = runs.map(
    (run) => (runs.length > 1 ? wordDistance(run, entry) : undefined) ?? scatteredDistance(run, entry),
  );
  return distances.reduce((worst, each) =>
    worst === undefined || each === undefined ? undefined : Math.max(worst, each),
  );
}

/**
 * 「红茶工夫」 finds 炭火工夫红茶: every piece occurs in the title or a keyword, and at least one piece has two characters,
 * because single characters occur everywhere.
 */
function scatteredDistance(run: string, { title, keywords }: IndexEntry): number | undefined {
  if (!CHINESE.test(run)) return undefined;
  const texts = [title, ...keywords];
  const characters = [...run];
  const reached = new Map<number, boolean>([[0, false]]);
  for (let from = 0; from < characters.length; from += 1) {
    const hasLongPiece = reached.get(from);
    if (hasLongPiece === undefined) continue;
    for (let to = from + 1; to <= characters.length; to += 1) {
      const piece = characters.slice(from, to).join('');
      if (!texts.some(({ text }) => text.includes(piece))) break;
      reached.set(to, (reached.get(to) ?? false) || hasLongPiece || to - from > 1);
    }
  }
  return reached.get(characters.length) === true ? SCATTERED_COST : undefined;
}
