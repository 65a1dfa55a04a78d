/** A character as a reader counts: an emoji with skin tone, a family, a flag or a letter with accents is one. */
const GRAPHEME = /\n|(?:\p{RI}{2}|[^])(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d[^\n]?)*/gu;

/** Splits a text into graphemes. Replaces `Intl.Segmenter`, which some supported phones do not have. */
export const splitGraphemes = (text: string): readonly string[] => text.match(GRAPHEME) ?? [];

/** The beginning of a text, at most so many UTF-16 units, never cut inside a grapheme. */
export function cutText(text: string, maxLength: number): string {
  let cut = '';
  for (const grapheme of splitGraphemes(text)) {
    if (cut.length + grapheme.length > maxLength) break;
    cut += grapheme;
  }
  return cut;
}
