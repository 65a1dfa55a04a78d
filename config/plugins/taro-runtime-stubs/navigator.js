/** Stub of the browser that Taro pretends to be. */
export const nav = {};
