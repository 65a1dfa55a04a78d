/**
 * The texts of the interface, one namespace per page, in the only language so far. Imported as a whole
 * (`import * as copy`); the build moves each page's texts next to that page, so the main package does not contain all
 * of them. The seller's own texts (name, notices, goods) come from the cloud, never from here.
 */
export * from './zh-cn';

/** What another language says in place of a Chinese word: any string, or a function of the same figures. */
type Translated<T> = T extends string
  ? string
  : T extends (...figures: infer Figures) => string
    ? (...figures: Figures) => string
    : T extends (...figures: never) => unknown
      ? T
      : { readonly [Key in keyof T]: Translated<T[Key]> };

/** The type of every language: a second language is one more folder, checked by the compiler. */
export type Copy = Translated<typeof import('./zh-cn')>;
