import type { Ports, WriteFailure } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import { beginErasing, findEraseProblem } from './begin-erasing';
import { eraseRest, eraseSteps } from './erase-steps';

/**
 * Removes all that is known of the caller, some documents at a time. Every step takes away what it has done: begun again,
 * by the caller or by the sweep, it goes on where it ended.
 */
export async function erase(ports: Ports): Promise<Result<void, Failure<'NOT_ERASABLE'> | WriteFailure>> {
  const checked = await findEraseProblem(ports);
  if (!checked.ok) return err(failure('NOT_ERASABLE', { problem: checked.failure }));
  const begun = await beginErasing(ports, checked.value);
  if (!begun.ok) return begun;
  for (const step of eraseSteps(begun.value, ports)) {
    const done = await step();
    if (!done.ok) return done;
  }
  return eraseRest(begun.value, ports);
}
