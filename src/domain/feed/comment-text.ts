/**
 * Controls, marks that turn the direction of what follows, and marks without width. Line breaks stay, and so does the
 * joiner that makes one picture of several emoji.
 */
const UNSEEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** More than a letter of any language carries: piled up they cover the lines above and below. */
const PILED = /(\p{M}{4})\p{M}+/gu;
const SEEN = /[^\s\u200c\u200d\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

/**
 * A comment as it is kept and shown: without what no one can see, and with at most one empty line between two. Nothing
 * if there is nothing to see. Tidied again it stays the same.
 */
export function tidyComment(text: string): string {
  const seen = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(UNSEEN, '')
    .replace(PILED, '$1');
  if (!SEEN.test(seen)) return '';
  return seen
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
