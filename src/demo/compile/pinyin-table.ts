import { withNeighbours } from '@/domain/catalog/pinyin';
import { keywordsOf } from '@/domain/catalog/search';

import { content } from '..';
import { compileShop } from './shop';

/** A pinyin dictionary: the syllable of each character of a text in its context, `''` for a character without one. */
export type Dictionary = (text: string) => readonly string[];

/**
 * The pinyin table of the demo shop and of `others`. Only the build calls it (config/pinyin.ts); the result is part of
 * the package.
 */
export function shopPinyin(dictionary: Dictionary, others: readonly string[]): string {
  const { goods, shop } = compileShop(content, 0).catalog;
  const texts = goods.flatMap((record) => [record.title, ...keywordsOf(record, shop.categories)]);
  return pinyinTable([...texts, ...others], dictionary);
}

interface Occurrence {
  readonly character: string;
  /** The character with its two neighbours. */
  readonly inContext: string;
  readonly syllable: string;
}

/** The table that `domain/catalog/pinyin` reads: each character once, plus those whose reading depends on their neighbours. */
export function pinyinTable(texts: readonly string[], dictionary: Dictionary): string {
  const occurrences = [...new Set(texts)].flatMap((text) => occurrencesIn(text, dictionary));
  const usual = new Map<string, string>();
  for (const { character } of occurrences)
    if (!usual.has(character)) usual.set(character, mostFrequent(occurrences, character));
  const others = new Map<string, string>();
  for (const { character, inContext, syllable } of occurrences) {
    if (usual.get(character) !== syllable && !others.has(inContext)) others.set(inContext, syllable);
  }
  return others.size === 0 ? groupBySyllable(usual) : `${groupBySyllable(usual)}|${groupBySyllable(others)}`;
}

function occurrencesIn(text: string, dictionary: Dictionary): readonly Occurrence[] {
  const characters = [...text];
  const syllables = dictionary(text);
  return characters.flatMap((character, at) => {
    const syllable = syllables[at] ?? '';
    return /^[a-z]+$/.test(syllable) ? [{ character, inContext: withNeighbours(characters, at), syllable }] : [];
  });
}

function mostFrequent(occurrences: readonly Occurrence[], character: string): string {
  const syllables = occurrences.filter((each) => each.character === character).map(({ syllable }) => syllable);
  const countOf = (syllable: string) => syllables.filter((other) => other === syllable).length;
  return syllables.reduce((most, syllable) => (countOf(syllable) > countOf(most) ? syllable : most));
}

function groupBySyllable(syllables: ReadonlyMap<string, string>): string {
  const grouped = new Map<string, string>();
  for (const [characters, syllable] of syllables) grouped.set(syllable, (grouped.get(syllable) ?? '') + characters);
  return [...grouped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => entry.join(''))
    .join('');
}
