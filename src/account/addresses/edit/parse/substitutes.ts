/** Characters used by the region table's own format, or that need escaping in a string literal. */
const RESERVED = /[0-2A-DZa-g.|"'`\\$]/;

/** `!` to `z`, one byte each in UTF-8, and Latin letters from `À` on, two bytes; Chinese characters take three. */
const RANGES = [
  [0x21, 0x7a],
  [0xc0, 0x2af],
] as const;

/** Characters that stand for frequent Chinese characters, in order of assignment. */
export const SUBSTITUTES = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
).filter((character) => !RESERVED.test(character));

/** Replaces substitutes by their characters; the first substitute stands for the first character of `common`. */
export function expandSubstitutes(text: string, common: string): string {
  const originals = new Map([...common].map((character, at) => [SUBSTITUTES[at], character]));
  return text.replace(/[^]/g, (character) => originals.get(character) ?? character);
}
