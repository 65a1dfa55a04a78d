/**
 * The words of the interface, one export a page, in the one language there is. Imported whole (`import * as copy`), of
 * which the build keeps each page's words beside that page: the tree is never in one piece in the main package.
 * The seller's own words (name, notices, goods) come from the cloud, never from here.
 */
export * from './zh-cn';

/** Every language has this shape: a second one is one more folder that the compiler checks. */
export type Copy = typeof import('./zh-cn');
