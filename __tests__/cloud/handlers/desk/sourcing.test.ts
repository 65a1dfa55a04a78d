import { yuan } from '@/contract/money';
import type { SourcingState } from '@/contract/orders/sourcing';

import { audit } from '../../../support/audit/audit';
import { aSourcingStep, openPreorderShop } from '../../../support/orders/preorders';
import { readOrder } from '../../../support/refunds/refunds';
import { aPhoto } from '../../../support/reviews/reviews';
import { failureOf, orderInput, payFor, valueOf, type TestShop } from '../../../support/shop';

/** A pre-order of these tins with its deposit paid. */
async function placePreorder(shop: TestShop, tins: Readonly<Record<string, number>>, requestId: string) {
  const order = valueOf(await shop.call('order.place', await orderInput(shop.call, tins, requestId)));
  await payFor(shop, order);
  return valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
}

async function openTwo() {
  const shop = openPreorderShop();
  const one = await placePreorder(shop, { 'tin-a': 1, 'tin-b': 1 }, 'one');
  shop.clock.now += 1;
  const two = await placePreorder(shop, { 'tin-a': 2 }, 'two');
  return { shop, one, two };
}

const { at: _at, ...BOUGHT } = {
  ...aSourcingStep('bought'),
  evidence: [{ kind: 'receipt', picture: { ...aPhoto(), alt: '小票' } } as const],
};

const move = (shop: TestShop, state: SourcingState, lines: readonly (readonly [string, string])[]) =>
  shop.call('desk.updateSourcing', {
    requestId: `move-${state}-${lines.length}`,
    step: { ...BOUGHT, state },
    lines: lines.map(([orderId, skuId]) => ({ orderId, skuId })),
  });

const listed = async ({ call }: TestShop, state?: SourcingState) =>
  valueOf(await call('desk.listSourcing', state ? { state } : {})).items.map(({ id }) => id);

describe('desk.updateSourcing', () => {
  it('writes one step, with place and pictures, to lines of several orders', async () => {
    const { shop, one, two } = await openTwo();
    expect(await listed(shop)).toEqual([one.id, two.id]);
    const answer = valueOf(
      await move(shop, 'bought', [
        [one.id, 'tin-a'],
        [one.id, 'tin-b'],
        [two.id, 'tin-a'],
        [two.id, 'tin-a'],
      ]),
    );
    expect(answer.unchanged).toEqual([]);
    expect(answer.orders.map(({ sourcing }) => sourcing.map(({ steps }) => steps.length))).toEqual([[1, 1], [1]]);
    expect((await readOrder(shop, two.id)).sourcing).toEqual([
      { skuId: 'tin-a', steps: [{ ...BOUGHT, at: shop.clock.now }] },
    ]);
    expect(await listed(shop, 'bought')).toEqual([one.id, two.id]);
    expect(await listed(shop, 'ordered')).toEqual([]);
  });

  it('changes all named lines of an order or none, and says which orders it left', async () => {
    const { shop, one, two } = await openTwo();
    valueOf(await move(shop, 'arrived', [[one.id, 'tin-a']]));
    const answer = valueOf(
      await move(shop, 'bought', [
        [one.id, 'tin-a'],
        [one.id, 'tin-b'],
        [two.id, 'tin-a'],
        ['nonesuch', 'tin-a'],
      ]),
    );
    expect(answer.unchanged).toEqual([one.id, 'nonesuch']);
    expect((await readOrder(shop, one.id)).sourcing?.map(({ steps }) => steps.length)).toEqual([1, 0]);
    expect((await readOrder(shop, two.id)).sourcing?.map(({ steps }) => steps.length)).toEqual([1]);
  });

  it('leaves a cancelled order, and the simulated seller leaves what she has begun', async () => {
    const { shop, one, two } = await openTwo();
    valueOf(await shop.call('order.cancel', { orderId: one.id, depositRefund: one.deposit?.amount ?? yuan(0) }));
    const answer = valueOf(
      await move(shop, 'ordered', [
        [one.id, 'tin-a'],
        [two.id, 'tin-a'],
      ]),
    );
    expect(answer.unchanged).toEqual([one.id]);
    const begun = await readOrder(shop, two.id);
    shop.clock.now += 60 * 60_000;
    await shop.engine.simulateSeller();
    expect(await readOrder(shop, two.id)).toEqual(begun);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

describe('desk.callBalance', () => {
  it('asks for the balance once all has arrived, lower if the goods were cheaper, and only once', async () => {
    const { shop, two } = await openTwo();
    const call = (difference = yuan(10)) => shop.call('desk.callBalance', { orderId: two.id, difference });
    expect(failureOf(await call())).toMatchObject({ code: 'ORDER_STATE' });
    valueOf(await move(shop, 'arrived', [[two.id, 'tin-a']]));
    expect(await listed(shop, 'arrived')).toEqual([two.id]);
    expect(failureOf(await call(yuan(500)))).toMatchObject({ code: 'INVALID_INPUT' });
    const both = await Promise.all([call(), call()]);
    expect(both.map((one) => valueOf(one).state)).toEqual(['awaiting-balance', 'awaiting-balance']);
    expect(await readOrder(shop, two.id)).toMatchObject({ total: two.total - 1_000, state: 'awaiting-balance' });
    expect(failureOf(await call(yuan(20)))).toMatchObject({ code: 'ORDER_STATE' });
    expect(await listed(shop, 'arrived')).toEqual([]);
  });
});
