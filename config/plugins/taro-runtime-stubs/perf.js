/** Stub of Taro's stopwatch, which only logs in its debug mode. */
export const perf = { start() {}, stop() {}, delayStop() {} };
