/** Stands where Taro's MutationObserver would: it is off, and nothing asks for it. */
export class MutationObserverImpl {}

export function recordMutation() {}
