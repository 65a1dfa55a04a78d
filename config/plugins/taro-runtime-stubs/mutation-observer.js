/** Stub of Taro's MutationObserver: it is off by default and the shop does not use it. */
export class MutationObserverImpl {}

export function recordMutation() {}
