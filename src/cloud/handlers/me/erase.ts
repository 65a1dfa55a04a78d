import type { Handler } from '@/cloud/handler';
import { isSeller } from '@/cloud/handlers/desk/seller-only';
import { beginErasing, findEraseProblem } from '@/cloud/services/me/begin-erasing';
import { eraseRest, eraseSteps } from '@/cloud/services/me/erase-steps';
import { settleOwnDueOrders } from '@/cloud/services/settle-due-orders';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

/** Every step takes away what it has done, so that the next request goes on where one ended. */
export const eraseMe: Handler<'me.erase'> = async (_input, ports) => {
  if (isSeller(ports) && !ports.isDemo) return err(failure('NOT_ERASABLE', { problem: { kind: 'seller' } }));
  // What has expired meanwhile is at its end.
  await settleOwnDueOrders(ports);
  const checked = await findEraseProblem(ports);
  if (!checked.ok) return err(failure('NOT_ERASABLE', { problem: checked.failure }));
  const begun = await beginErasing(ports, checked.value);
  if (!begun.ok) return begun;
  for (const step of eraseSteps(begun.value, ports)) {
    const done = await step();
    if (!done.ok) return done;
  }
  return eraseRest(begun.value, ports).then((rest) => (rest.ok ? ok({}) : rest));
};
