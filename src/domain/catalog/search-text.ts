import { LIMITS } from '@/contract/limits';

/** Controls, halves of a pair, and marks that sit on a letter: nobody searches for them. */
const UNSEEN = /[\p{C}\p{M}]/gu;
const BETWEEN = /[\p{P}\p{Z}\s]+/gu;

/**
 * Text as it is compared: full width and half width are one, and so are case and accents; whatever stands between words
 * is one space. Each character is taken for itself, so that a part of a text is still a part of it afterwards.
 */
export function plainText(text: string): string {
  const spaced = text.replace(BETWEEN, ' ').normalize('NFKD').replace(BETWEEN, ' ');
  return [...spaced]
    .map((character) => (character === '×' ? 'x' : character.toLowerCase()))
    .join('')
    .replace(UNSEEN, '')
    .trim();
}

/** The words of a query, each of which has to be found. No longer query is read than `LIMITS.queryChars`. */
export function queryWords(query: string): readonly string[] {
  const words = plainText(query.slice(0, LIMITS.queryChars)).split(' ');
  return [...new Set(words.filter((word) => word !== ''))];
}
