import { fen } from '@/contract/money';
import { SOURCING_STATES } from '@/contract/orders/sourcing';

import { aSourcingStep } from '../orders/preorders';
import type { TestShop } from '../shop';

interface Random {
  readonly shop: TestShop;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
  count: number;
}

/** The seller moves lines of several orders at once, usually those that she is buying, sometimes said twice. */
export async function updateSourcingStep(random: Random): Promise<void> {
  const { shop, pick, chance } = random;
  const lines = shop.engine.store
    .list('orders')
    .filter(() => chance(0.6))
    .flatMap(({ id: orderId, order }) =>
      order.lines.filter(() => chance(0.8)).map(({ skuId }) => ({ orderId, skuId })),
    );
  if (lines.length === 0) return;
  random.count += 1;
  const { at: _at, ...step } = aSourcingStep(pick(SOURCING_STATES));
  const input = { requestId: `step-${random.count}`, step, lines: lines.slice(0, 30) };
  const send = () => shop.call('desk.updateSourcing', input);
  const [one, two] = await Promise.all([send(), chance(0.3) ? send() : undefined]);
  if (two) expect(two).toEqual(one);
}

/** The seller calls a balance, sometimes lower, sometimes by more than is left, sometimes too early. */
export async function callBalanceStep({ shop, pick, chance }: Random): Promise<void> {
  const orders = shop.engine.store.list('orders');
  if (orders.length === 0) return;
  const input = { orderId: pick(orders).id, difference: fen(pick([0, 0, 500, 9_999_999])) };
  const send = () => shop.call('desk.callBalance', input);
  await Promise.all([send(), chance(0.3) && send()]);
}
