import { LIMITS } from '@/contract/limits';
import type { Category } from '@/contract/shop/shop';

import type { GoodsRecord } from './goods-record';
import type { Reader } from './pinyin';
import { matchWord, toForm, type Form } from './search-match';
import { queryWords } from './search-text';

interface Candidate {
  readonly word: string;
  readonly form: Form;
}

/** The words a shop can suggest: of its categories and tags, and the names of its goods. Each of them finds something. */
export type Vocabulary = readonly Candidate[];

/** A title up to where what it comes in begins: 「桂花乌龙 80 克罐装」 is called 桂花乌龙. */
export function calledName(title: string): string {
  const [name = ''] = title.trim().split(/[\s(（]/);
  return name;
}

export function vocabularyOf(goods: readonly GoodsRecord[], categories: readonly Category[], read: Reader): Vocabulary {
  const filled = categories.filter(({ id }) => goods.some(({ categoryId }) => categoryId === id));
  const words = [
    ...filled.map(({ name }) => name),
    ...goods.flatMap(({ tags = [] }) => tags),
    ...goods.map(({ title }) => calledName(title)),
  ];
  const seen = new Map<string, Candidate>();
  for (const word of words) {
    const form = toForm(word, read);
    if (form.text !== '' && !seen.has(form.text)) seen.set(form.text, { word, form });
  }
  return [...seen.values()];
}

/** The words that go on from what is being typed: those that begin with it, then those that hold it. */
export function suggestWords(vocabulary: Vocabulary, typed: string): readonly string[] {
  const words = queryWords(typed);
  if (words.length === 0) return [];
  const ranked = vocabulary.flatMap(({ word, form }) => {
    const matches = words.map((each) => matchWord(each, form));
    if (matches.some((match) => match === undefined)) return [];
    return [{ word, isStart: matches.some((match) => match?.atStart) }];
  });
  const starts = ranked.filter(({ isStart }) => isStart);
  const others = ranked.filter(({ isStart }) => !isStart);
  return [...starts, ...others].slice(0, LIMITS.suggestions).map(({ word }) => word);
}
