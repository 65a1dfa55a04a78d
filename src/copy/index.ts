/**
 * The texts of the interface, one export per page, in the only language so far. Imported as a whole (`import * as copy`);
 * the build moves each page's texts next to that page, so the main package does not contain all of them.
 * The seller's own texts (name, notices, goods) come from the cloud, never from here.
 */
export * from './zh-cn';

/** The type of every language: a second language is one more folder, checked by the compiler. */
export type Copy = typeof import('./zh-cn');
