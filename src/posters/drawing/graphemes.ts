const JOINER = '\u200d';
/** Marks that sit on what comes before them: accents, variation selectors, skin tones, the tags inside a flag. */
const CLINGS = /^[\p{M}\p{EMod}\u200d\u{e0020}-\u{e007f}]$/u;
const FLAG_HALF = /^\p{RI}$/u;
/** What draws nothing, or would turn the direction of all that follows. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text without what has no place on a picture. Lines stay; other white space becomes one space each. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ');
}

/**
 * The characters of a text as a reader counts them: an emoji with its skin tone, a family, a flag, a letter with its
 * accents are one each. `Intl.Segmenter` would do it, but phones that the shop promises do not have it.
 */
export function graphemesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const point of text) {
    const last = found[found.length - 1];
    const clings = last !== undefined && last !== '\n' && (CLINGS.test(point) || last.endsWith(JOINER));
    const closesFlag = last !== undefined && FLAG_HALF.test(last) && FLAG_HALF.test(point);
    if (clings || closesFlag) found[found.length - 1] = last + point;
    else found.push(point);
  }
  return found;
}
