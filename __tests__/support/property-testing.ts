/**
 * The fast-check of all tests (config/jest.config.cjs): uses `SEED`, multiplies the runs by `RUNS_FACTOR`, and prints a
 * failure as an example to add to the test.
 */
import type * as FastCheck from 'fast-check';

import { RUNS_FACTOR, SEED } from './random';

// By file name, as jest maps the package name to this file.
const fc = jest.requireActual<typeof FastCheck>('../../node_modules/fast-check/lib/cjs/fast-check.js');

/** Default number of runs, as in fast-check. */
const DEFAULT_RUNS = 100;

/** The counterexample in the form of the parameter `examples`; empty if no run failed. */
function exampleText(counterexample: unknown): string {
  if (counterexample === null) return '';
  const example = fc.stringify(counterexample).replaceAll('schedulerFor()', 'fc.schedulerFor()');
  return `\n\nTo keep it: { examples: [${example}] }`;
}

function report(outcome: FastCheck.RunDetails<unknown>): void {
  if (!outcome.failed) return;
  throw new Error(`${fc.defaultReportMessage(outcome)}${exampleText(outcome.counterexample)}`);
}

fc.configureGlobal({ seed: SEED, reporter: report });

/** Wraps fc.assert, as the `numRuns` of a test overrides the global one. */
function assert<Ts>(property: FastCheck.IRawProperty<Ts>, parameters: FastCheck.Parameters<Ts> = {}) {
  return fc.assert(property, { ...parameters, numRuns: (parameters.numRuns ?? DEFAULT_RUNS) * RUNS_FACTOR });
}

module.exports = { ...fc, assert, default: { ...fc, assert }, __esModule: true };
