/** How tests wait: until something holds, never for a time that somebody guessed. */
export const PATIENCE = 5_000;

/** Long enough for the longest chain of timers between an event and what it draws, however slow the machine. */
const QUIET_TURNS = 6;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until `holds` is true, or no longer throws if it answers nothing. */
export async function until(holds: () => unknown, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      const held = holds();
      if (held === undefined || Boolean(held)) return;
      if (Date.now() > end) throw new Error(`did not come true in ${patience} ms: ${String(holds)}`);
    } catch (thrown) {
      if (Date.now() > end) throw thrown;
    }
    await pause(10);
  }
}

/** Waits until `changes` has stood still for a few turns of the event loop, after `begun`. */
export async function untilQuiet(changes: () => number, begun: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (let quiet = 0; quiet < QUIET_TURNS && Date.now() < end; quiet += 1) {
    const before = changes();
    await pause(8);
    if (changes() !== before || !begun()) quiet = -1;
  }
}
