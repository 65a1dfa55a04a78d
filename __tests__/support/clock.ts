const realNow = Date.now;

/** Sets the phone's clock, which the embedded cloud shares, so far ahead of the real one. */
export function pass(ms: number): void {
  Date.now = () => realNow() + ms;
}

/** The real time again. After each test that let time pass. */
export function resetClock(): void {
  Date.now = realNow;
}
