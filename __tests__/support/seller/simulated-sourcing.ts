import { dueSourcingActs, type SourcingAct } from '@/cloud/embedded/simulated-seller/sourcing';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { withBalanceRequested } from '@/domain/orders/balance';
import { withSourcingStep } from '@/domain/orders/sourcing';

function after(order: Order, act: SourcingAct): Order {
  if (act.kind === 'give-up') return order;
  if (act.kind === 'call-balance') return withBalanceRequested(order, act);
  const step = { ...act.step, at: act.at };
  return act.skuIds.reduce((before, skuId) => withSourcingStep(before, skuId, step), order);
}

/** A pre-order after what the demo seller does by `now`, but giving it up; the same order when nothing is due. */
export function afterSourcing(order: Order, now: EpochMs): Order {
  return dueSourcingActs(order, now).reduce(after, order);
}
