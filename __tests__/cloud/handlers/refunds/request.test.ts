import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { OrderState } from '@/contract/orders/order';
import type { Result } from '@/contract/result';
import { DAY } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import {
  openShopWithOrder,
  readOrder,
  refundInputFor,
  requestRefund,
  settleRefund,
} from '../../../support/refunds/refunds';
import { aPhoto } from '../../../support/reviews/reviews';
import { failureOf, openTestShop, placeOrder, valueOf } from '../../../support/shop';

const CUPS = { 'cup-red': 2 };

describe('refund.request', () => {
  it('is stored on the order, and no money moves before the seller answers', async () => {
    const { shop, order } = await openShopWithOrder('received');
    const pictures = [{ ...aPhoto(), alt: '裂的地方' }];
    const input = refundInputFor(order, CUPS, { kind: 'return', reason: 'damaged', description: ' 碎了\n', pictures });
    const answer = valueOf(await shop.call('refund.request', input));
    expect(answer.refunds).toMatchObject([{ state: 'requested', kind: 'return', description: '碎了', pictures }]);
    expect(await readOrder(shop.restart(), order.id)).toEqual(answer);
    expect(shop.engine.store.list('sandboxRefunds')).toEqual([]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is idempotent, also concurrently', async () => {
    const { shop, order } = await openShopWithOrder();
    const call = () => shop.call('refund.request', refundInputFor(order, CUPS));
    const [one, two] = await Promise.all([call(), call()]);
    expect(valueOf(one).refunds).toHaveLength(1);
    expect(valueOf(two)).toEqual(valueOf(one));
    await settleRefund(shop, order);
    expect(valueOf(await call()).refunds).toMatchObject([{ state: 'refunded' }]);
  });

  it('is refused with another input under the same request id', async () => {
    const { shop, order } = await openShopWithOrder();
    valueOf(await shop.call('refund.request', refundInputFor(order, CUPS)));
    const other = await shop.call('refund.request', refundInputFor(order, { 'cup-red': 1 }));
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED' });
    expect((await readOrder(shop, order.id)).refunds).toHaveLength(1);
  });

  it('holds its pieces against other requests', async () => {
    const { shop, order } = await openShopWithOrder();
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'tea-1': 2 })));
    const more = (quantity: number) =>
      shop.call('refund.request', refundInputFor(order, { 'tea-1': quantity }, { requestId: `r-${quantity}` }));
    expect(failureOf(await more(2))).toMatchObject({
      code: 'NOT_REFUNDABLE',
      kind: 'rule',
      detail: { problem: { kind: 'too-many', skuId: 'tea-1', remaining: 1 } },
    });
    expect(valueOf(await more(1)).refunds).toHaveLength(2);
  });

  it('is NOT_FOUND for a SKU that was not bought', async () => {
    const { shop, order } = await openShopWithOrder();
    const answer = await shop.call('refund.request', refundInputFor(order, { 'cup-blue': 1 }));
    expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'sku' } });
  });

  it('is refused for an unpaid or cancelled order', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    const stateRefused = async (): Promise<OrderState> => {
      const failed = failureOf(await shop.call('refund.request', refundInputFor(order, { 'cup-red': 1 })));
      if (failed.code !== 'ORDER_STATE') throw new Error(failed.code);
      return failed.detail.state;
    };
    expect(await stateRefused()).toBe('awaiting-payment');
    shop.clock.now = order.payBy;
    expect(await stateRefused()).toBe('cancelled');
  });

  it('is refused after the deadline', async () => {
    const { shop, order } = await openShopWithOrder('received');
    shop.clock.now = (order.returnBy ?? 0) + 1;
    const answer = await shop.call('refund.request', refundInputFor(order, CUPS, { kind: 'return' }));
    expect(failureOf(answer)).toMatchObject({ detail: { problem: { kind: 'too-late', until: order.returnBy } } });
    expect((await readOrder(shop, order.id)).state).toBe('completed');
  });

  it('delays automatic completion until it is answered', async () => {
    const { shop, order } = await openShopWithOrder('received');
    shop.clock.now = order.returnBy ?? 0;
    valueOf(await shop.call('refund.request', refundInputFor(order, CUPS)));
    shop.clock.now += DAY;
    expect((await readOrder(shop, order.id)).state).toBe('received');
    await shop.engine.simulateSeller();
    expect(await readOrder(shop, order.id)).toMatchObject({ state: 'completed', refunds: [{ state: 'refused' }] });
  });

  it('is limited per order', async () => {
    const { shop, order } = await openShopWithOrder();
    for (let n = 0; n < LIMITS.refunds; n += 1) {
      const refund = await requestRefund(shop.call, refundInputFor(order, CUPS, { requestId: `r-${n}` }));
      valueOf(await shop.call('refund.withdraw', { orderId: order.id, refundId: refund.id }));
    }
    const last = await shop.call('refund.request', refundInputFor(order, CUPS, { requestId: 'last' }));
    expect(failureOf(last)).toMatchObject({ detail: { problem: { kind: 'too-often', limit: LIMITS.refunds } } });
  });

  it('writes nothing when storage is full, and can be sent again', async () => {
    const { shop, order } = await openShopWithOrder();
    shop.storage.setFull(true);
    expect(failureOf(await shop.call('refund.request', refundInputFor(order, CUPS))).code).toBe('STORAGE_FULL');
    shop.storage.setFull(false);
    expect(valueOf(await shop.call('refund.request', refundInputFor(order, CUPS))).refunds).toHaveLength(1);
  });
});

describe('refund.preview', () => {
  it('equals the later request, and writes nothing', async () => {
    const { shop, order } = await openShopWithOrder();
    const { kind, reason, lines } = refundInputFor(order, { 'cup-red': 1, 'tea-1': 2 });
    const before = shop.storage.writes();
    const seen = valueOf(await shop.call('refund.preview', { orderId: order.id, request: { kind, reason, lines } }));
    expect(shop.storage.writes()).toBe(before);
    const refund = await requestRefund(shop.call, refundInputFor(order, { 'cup-red': 1, 'tea-1': 2 }));
    const { amount, freight, credit } = refund;
    expect(seen.quote).toMatchObject({
      lines: refund.lines,
      amount,
      freight,
      credit,
      freightReason: 'items-remaining',
    });
    expect(seen.choices.map((choice) => choice.kind)).toEqual(['money']);
  });

  it('returns the choices without a request', async () => {
    const { shop, order } = await openShopWithOrder('received');
    const seen = valueOf(await shop.call('refund.preview', { orderId: order.id }));
    expect(seen).toMatchObject({
      choices: [{ kind: 'return', until: order.returnBy }, { kind: 'money' }],
      lines: [
        { skuId: 'cup-red', remaining: 2 },
        { skuId: 'tea-1', remaining: 3 },
      ],
    });
    expect([seen.quote, seen.problem]).toEqual([undefined, undefined]);
  });

  it('returns a problem as a value, not as a failure', async () => {
    const { shop, order } = await openShopWithOrder();
    const { lines } = refundInputFor(order, { 'cup-red': 9 });
    const request = { kind: 'money', reason: 'unwanted', lines } as const;
    const seen = valueOf(await shop.call('refund.preview', { orderId: order.id, request }));
    expect(seen.problem).toEqual({ kind: 'too-many', skuId: 'cup-red', remaining: 2 });
    expect(seen.quote).toBeUndefined();
    const unknown = { ...request, lines: [{ skuId: 'pot', quantity: 1 }] };
    expect(failureOf(await shop.call('refund.preview', { orderId: order.id, request: unknown })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('another shopper’s order', () => {
  it('is NOT_FOUND for every refund verb', async () => {
    const { shop, order } = await openShopWithOrder();
    const refund = await requestRefund(shop.call, refundInputFor(order, CUPS));
    const other = shop.callAs('other');
    const which = { orderId: order.id, refundId: refund.id };
    const answers: readonly Result<unknown, Failure>[] = [
      await other('refund.preview', { orderId: order.id }),
      await other('refund.request', refundInputFor(order, CUPS)),
      await other('refund.shipReturn', { ...which, carrier: '快递', number: '730000001' }),
      await other('refund.withdraw', which),
    ];
    for (const answer of answers)
      expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'order' } });
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([{ state: 'requested' }]);
  });
});
