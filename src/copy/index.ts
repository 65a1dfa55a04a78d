import { zhCN } from './zh-cn';

/** Every language has this shape: a second one is one more file that the compiler checks. */
export type Copy = typeof zhCN;

/** The words of the interface. The seller's own words (name, notices, goods) come from the cloud, never from here. */
export const copy: Copy = zhCN;
