import { LIMITS } from '@/contract/limits';
import type { Category } from '@/contract/shop/shop';

import type { GoodsRecord } from './goods-record';
import type { ToPinyin } from './pinyin';
import { matchWord, toSearchableText, type SearchableText } from './search-match';
import { queryWords } from './search-text';

interface VocabularyEntry {
  readonly word: string;
  readonly searchable: SearchableText;
}

/** All terms the shop can suggest: categories, tags and short titles. Each of them has search results. */
export type Vocabulary = readonly VocabularyEntry[];

/** The title without size and packaging: 「桂花乌龙 80 克罐装」 → 桂花乌龙. */
export function shortTitle(title: string): string {
  const [name = ''] = title.trim().split(/[\s(（]/);
  return name;
}

export function buildVocabulary(
  goods: readonly GoodsRecord[],
  categories: readonly Category[],
  toPinyin: ToPinyin,
): Vocabulary {
  const nonEmpty = categories.filter(({ id }) => goods.some(({ categoryId }) => categoryId === id));
  const words = [
    ...nonEmpty.map(({ name }) => name),
    ...goods.flatMap(({ tags = [] }) => tags),
    ...goods.map(({ title }) => shortTitle(title)),
  ];
  const seen = new Map<string, VocabularyEntry>();
  for (const word of words) {
    const searchable = toSearchableText(word, toPinyin);
    if (searchable.text !== '' && !seen.has(searchable.text)) seen.set(searchable.text, { word, searchable });
  }
  return [...seen.values()];
}

/** Suggestions for a typed text: terms that start with it, then terms that contain it. */
export function suggestWords(vocabulary: Vocabulary, typed: string): readonly string[] {
  const words = queryWords(typed);
  if (words.length === 0) return [];
  const ranked = vocabulary.flatMap(({ word, searchable }) => {
    const matches = words.map((each) => matchWord(each, searchable));
    if (matches.some((match) => match === undefined)) return [];
    return [{ word, isStart: matches.some((match) => match?.atStart) }];
  });
  const starts = ranked.filter(({ isStart }) => isStart);
  const others = ranked.filter(({ isStart }) => !isStart);
  return [...starts, ...others].slice(0, LIMITS.suggestions).map(({ word }) => word);
}
