/** Prefix of all keys of the embedded cloud, with the version of the stored documents; no other key is touched. */
export const PREFIX = 'xiaopu/6/';

/** Holds what was decided at the first start; there on every phone that has opened the shop. */
export const FIRST_START_KEY = `${PREFIX}first-start`;
