const JOINER = '\u200d';
/** Characters that extend the one before: accents, variation selectors, skin tones, flag tags. */
const EXTENDS = /^[\p{M}\p{EMod}\u200d\u{e0020}-\u{e007f}]$/u;
const FLAG_HALF = /^\p{RI}$/u;
/** Control characters and direction overrides. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Removes invisible characters. Line breaks stay; other white space is collapsed to one space. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ');
}

/**
 * Splits a text into graphemes: an emoji with skin tone, a family, a flag or a letter with accents is one each.
 * Replaces `Intl.Segmenter`, which some supported phones do not have.
 */
export function splitGraphemes(text: string): readonly string[] {
  const found: string[] = [];
  for (const point of text) {
    const last = found[found.length - 1];
    const isExtension = last !== undefined && last !== '\n' && (EXTENDS.test(point) || last.endsWith(JOINER));
    const closesFlag = last !== undefined && FLAG_HALF.test(last) && FLAG_HALF.test(point);
    if (isExtension || closesFlag) found[found.length - 1] = last + point;
    else found.push(point);
  }
  return found;
}
