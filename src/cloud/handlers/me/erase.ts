import type { Handler } from '@/cloud/handler';
import { isSeller } from '@/cloud/handlers/desk/seller-only';
import { erase } from '@/cloud/services/me/erase';
import { settleOwnDueOrders } from '@/cloud/services/settle-due-orders';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

export const eraseMe: Handler<'me.erase'> = async (_input, ports) => {
  if (isSeller(ports) && !ports.isDemo) return err(failure('NOT_ERASABLE', { problem: { kind: 'seller' } }));
  // What has expired meanwhile is at its end.
  await settleOwnDueOrders(ports);
  const erased = await erase(ports);
  return erased.ok ? ok({}) : erased;
};
