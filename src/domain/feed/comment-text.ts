/**
 * Control characters, direction overrides and zero-width characters. Line breaks and the joiners (U+200C, U+200D) that
 * combine emoji are not matched; a flag of tags (England) is, and kept.
 */
const INVISIBLE =
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** More than four combining marks in a row: stacked marks would cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const VISIBLE = /[^\s\u200c\u200d\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

/**
 * Normalizes a comment: removes invisible characters and allows at most one empty line in a row. Returns '' if nothing
 * visible remains. Idempotent.
 */
export function cleanComment(text: string): string {
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(INVISIBLE, '$1')
    .replace(STACKED_MARKS, '$1');
  if (!VISIBLE.test(cleaned)) return '';
  return cleaned
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
