/** What the table of places uses for itself, and what a string in code can't hold as it is. */
const TAKEN = /[0-2A-DZa-g.|"'`\\$]/;

/** `!` to `z`, one byte each in UTF-8; and letters of Latin from `À` on, two bytes each, where Chinese takes three. */
const RANGES = [
  [0x21, 0x7a],
  [0xc0, 0x2af],
] as const;

/** Signs to write common characters with, in the order in which they are given out. */
export const SIGNS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
).filter((sign) => !TAKEN.test(sign));

/** Puts back the characters that signs stand for; the first sign stands for the first of `common`. */
export function readSigns(text: string, common: string): string {
  const meanings = new Map([...common].map((character, at) => [SIGNS[at], character]));
  return text.replace(/[^]/g, (character) => meanings.get(character) ?? character);
}
