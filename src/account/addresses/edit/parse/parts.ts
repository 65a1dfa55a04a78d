/** Replaces the phone number. */
export const PHONE_MARK = '\ue000';
/** Replaces a label of the name. */
export const NAME_MARK = '\ue001';
/** Replaces a space between Latin words, which belong together: 「John Smith」. */
export const LATIN_SPACE = '\ue002';

/** Characters that separate the parts of an address. */
export const BREAKS = /[\s,，;；|｜。!！~～【】\ue000\ue001]/;
const PART = /[^\s,，;；|｜。!！~～【】\ue000\ue001]+/g;

/** Several patterns in a row, as one. */
export const inRow = (flags: string, ...patterns: readonly (RegExp | string)[]) =>
  new RegExp(patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join(''), flags);

/** A part of a text between breaks. */
export interface Part {
  readonly at: number;
  readonly raw: string;
  /** As it was written. */
  readonly text: string;
}

/** Splits a text into its parts; those without a letter or digit are none. */
export const splitParts = (text: string): readonly Part[] =>
  [...text.matchAll(PART)]
    .map(({ 0: raw, index = 0 }) => ({ at: index, raw, text: raw.replace(/\ue002/g, ' ') }))
    .filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw));
