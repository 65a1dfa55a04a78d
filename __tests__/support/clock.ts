const realNow = Date.now;

/** Sets the phone's clock, which the embedded cloud uses too, ahead of the real one. */
export function advanceClock(ms: number): void {
  Date.now = () => realNow() + ms;
}

/** Restores the real clock; to be called after each test that advanced it. */
export function resetClock(): void {
  Date.now = realNow;
}
