/** Waiting in tests: until a condition holds, never for a guessed time. */

/** Only a failing test waits this long; the machine may be busy. (ms) */
const TIMEOUT = 20_000;

/**
 * Turns without a change after which the page counts as rendered: more than the longest chain of timers after an event.
 */
const QUIET_TURNS = 6;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** `performance.now`, since tests move `Date` forward by days. */
const deadline = () => performance.now() + TIMEOUT;

/** Waits until `holds` returns true, or no longer throws if it returns nothing. */
export async function until(holds: () => unknown): Promise<void> {
  const end = deadline();
  for (;;) {
    try {
      const result = holds();
      if (result === undefined || Boolean(result)) return;
      if (performance.now() > end) throw new Error(`did not hold within ${TIMEOUT} ms: ${String(holds)}`);
    } catch (thrown) {
      if (performance.now() > end) throw thrown;
    }
    await pause(10);
  }
}

/** Waits until `changes` stays the same for a few turns of the event loop, once `hasStarted` is true. Throws if it never does. */
export async function untilQuiet(changes: () => number, hasStarted: () => boolean): Promise<void> {
  const end = deadline();
  for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < end; quiet += 1) {
    const before = changes();
    await pause(8);
    if (changes() !== before || !hasStarted()) quiet = -1;
  }
  if (performance.now() >= end) throw new Error(`the page did not come to rest within ${TIMEOUT} ms`);
}
