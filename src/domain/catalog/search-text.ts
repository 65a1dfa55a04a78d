import { LIMITS } from '@/contract/limits';

/** Control characters, lone surrogates and combining marks: ignored by the search. */
const INVISIBLE = /[\p{C}\p{M}]/gu;
const SEPARATORS = /[\p{P}\p{Z}\s]+/gu;

/**
 * Normalises a text for comparison: width, case and accents are ignored, separators become one space. It works
 * character by character, so a substring of a text stays a substring of the result.
 */
export function normalizeText(text: string): string {
  const spaced = text.replace(SEPARATORS, ' ').normalize('NFKD').replace(SEPARATORS, ' ');
  return [...spaced]
    .map((character) => (character === '×' ? 'x' : character.toLowerCase()))
    .join('')
    .replace(INVISIBLE, '')
    .trim();
}

/** The words of a query; all of them must match. Reads at most `LIMITS.queryChars` characters. */
export function queryWords(query: string): readonly string[] {
  const words = normalizeText(query.slice(0, LIMITS.queryChars)).split(' ');
  return [...new Set(words.filter((word) => word !== ''))];
}
