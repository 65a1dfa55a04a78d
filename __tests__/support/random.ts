const exploreSeed = process.env['XIAOPU_EXPLORE'];

/** Seed of all property tests: fixed in `npm test`, a new one in each round of `npm run explore`. */
export const SEED = exploreSeed === undefined ? 1_509_833_992 : Number(exploreSeed);

/** Factor of the number of runs of a property test. */
export const RUNS_FACTOR = exploreSeed === undefined ? 1 : 20;

/** Deterministic pseudo-random numbers from 0 to below 1 (xorshift32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/**
 * Runs a simulation for `count` seeds, and before that for `failedSeeds`, which failed once. An error names its seed.
 */
export async function fromSeeds(
  count: number,
  simulate: (seed: number) => Promise<void>,
  failedSeeds: readonly number[] = [],
): Promise<void> {
  const first = exploreSeed === undefined ? 1 : SEED;
  for (const seed of [...failedSeeds, ...Array.from({ length: count * RUNS_FACTOR }, (_, index) => first + index)]) {
    await simulate(seed).catch((cause: unknown) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`seed ${seed}: ${message}\n\nTo keep it: fromSeeds(…, …, [${seed}])`, { cause });
    });
  }
}
