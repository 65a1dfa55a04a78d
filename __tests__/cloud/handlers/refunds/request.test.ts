import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { OrderState } from '@/contract/orders/order';
import type { Result } from '@/contract/result';
import { DAY } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { boughtShop, letItHappen, orderNow, request, wishFor } from '../../../support/refunds/refunds';
import { aPhoto } from '../../../support/reviews/reviewing';
import { failureOf, openShop, placeOrder, valueOf } from '../../../support/shop';

const CUPS = { 'cup-red': 2 };

describe('refund.request', () => {
  it('is on the order for every reader, and nothing moves before the seller answers', async () => {
    const { shop, order } = await boughtShop('received');
    const pictures = [{ ...aPhoto(), alt: '裂的地方' }];
    const wish = wishFor(order, CUPS, { kind: 'return', reason: 'damaged', words: ' 碎了\n', pictures });
    const answer = valueOf(await shop.ask('refund.request', wish));
    expect(answer.refunds).toMatchObject([{ state: 'requested', kind: 'return', words: '碎了', pictures }]);
    expect(await orderNow(shop.restart(), order.id)).toEqual(answer);
    expect(shop.engine.store.list('moneyBack')).toEqual([]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('sent twice, or twice at once, is one request', async () => {
    const { shop, order } = await boughtShop();
    const ask = () => shop.ask('refund.request', wishFor(order, CUPS));
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(valueOf(one).refunds).toHaveLength(1);
    expect(valueOf(two)).toEqual(valueOf(one));
    await letItHappen(shop, order);
    expect(valueOf(await ask()).refunds).toMatchObject([{ state: 'refunded' }]);
  });

  it('is refused under the id of another', async () => {
    const { shop, order } = await boughtShop();
    valueOf(await shop.ask('refund.request', wishFor(order, CUPS)));
    const other = await shop.ask('refund.request', wishFor(order, { 'cup-red': 1 }));
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED' });
    expect((await orderNow(shop, order.id)).refunds).toHaveLength(1);
  });

  it('holds its pieces: another can have what it leaves', async () => {
    const { shop, order } = await boughtShop();
    valueOf(await shop.ask('refund.request', wishFor(order, { 'tea-1': 2 })));
    const more = (quantity: number) =>
      shop.ask('refund.request', wishFor(order, { 'tea-1': quantity }, { requestId: `r-${quantity}` }));
    expect(failureOf(await more(2))).toMatchObject({
      code: 'NOT_REFUNDABLE',
      kind: 'rule',
      detail: { because: { kind: 'too-many', skuId: 'tea-1', left: 1 } },
    });
    expect(valueOf(await more(1)).refunds).toHaveLength(2);
  });

  it('knows only what was bought', async () => {
    const { shop, order } = await boughtShop();
    const answer = await shop.ask('refund.request', wishFor(order, { 'cup-blue': 1 }));
    expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'sku' } });
  });

  it('is not for an order that was not paid, or has ended', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    const stateRefused = async (): Promise<OrderState> => {
      const failed = failureOf(await shop.ask('refund.request', wishFor(order, { 'cup-red': 1 })));
      if (failed.code !== 'ORDER_STATE') throw new Error(failed.code);
      return failed.detail.state;
    };
    expect(await stateRefused()).toBe('awaiting-payment');
    shop.clock.now = order.payBy;
    expect(await stateRefused()).toBe('cancelled');
  });

  it('is asked of the order as it is now: a day too late it is too late', async () => {
    const { shop, order } = await boughtShop('received');
    shop.clock.now = (order.returnBy ?? 0) + 1;
    const answer = await shop.ask('refund.request', wishFor(order, CUPS, { kind: 'return' }));
    expect(failureOf(answer)).toMatchObject({ detail: { because: { kind: 'too-late', until: order.returnBy } } });
    expect((await orderNow(shop, order.id)).state).toBe('completed');
  });

  it('keeps a received order open until it is answered, and no longer', async () => {
    const { shop, order } = await boughtShop('received');
    shop.clock.now = order.returnBy ?? 0;
    valueOf(await shop.ask('refund.request', wishFor(order, CUPS)));
    shop.clock.now += DAY;
    expect((await orderNow(shop, order.id)).state).toBe('received');
    await shop.engine.tend();
    expect(await orderNow(shop, order.id)).toMatchObject({ state: 'completed', refunds: [{ state: 'refused' }] });
  });

  it('is bounded: no order grows without end', async () => {
    const { shop, order } = await boughtShop();
    for (let n = 0; n < LIMITS.refunds; n += 1) {
      const refund = await request(shop.ask, wishFor(order, CUPS, { requestId: `r-${n}` }));
      valueOf(await shop.ask('refund.withdraw', { orderId: order.id, refundId: refund.id }));
    }
    const last = await shop.ask('refund.request', wishFor(order, CUPS, { requestId: 'last' }));
    expect(failureOf(last)).toMatchObject({ detail: { because: { kind: 'too-often', limit: LIMITS.refunds } } });
  });

  it('writes nothing on a phone without room, and can be sent again', async () => {
    const { shop, order } = await boughtShop();
    shop.storage.setFull(true);
    expect(failureOf(await shop.ask('refund.request', wishFor(order, CUPS))).code).toBe('STORAGE_FULL');
    shop.storage.setFull(false);
    expect(valueOf(await shop.ask('refund.request', wishFor(order, CUPS))).refunds).toHaveLength(1);
  });
});

describe('refund.preview', () => {
  it('says what the request then holds, and writes nothing', async () => {
    const { shop, order } = await boughtShop();
    const { kind, reason, lines } = wishFor(order, { 'cup-red': 1, 'tea-1': 2 });
    const before = shop.storage.writes();
    const seen = valueOf(await shop.ask('refund.preview', { orderId: order.id, wish: { kind, reason, lines } }));
    expect(shop.storage.writes()).toBe(before);
    const made = await request(shop.ask, wishFor(order, { 'cup-red': 1, 'tea-1': 2 }));
    const { amount, freight, credit } = made;
    expect(seen.quote).toMatchObject({ lines: made.lines, amount, freight, credit, freightWhy: 'kept' });
    expect(seen.choices.map((choice) => choice.kind)).toEqual(['money']);
  });

  it('without a wish tells what can be asked for', async () => {
    const { shop, order } = await boughtShop('received');
    const seen = valueOf(await shop.ask('refund.preview', { orderId: order.id }));
    expect(seen).toMatchObject({
      choices: [{ kind: 'return', until: order.returnBy }, { kind: 'money' }],
      lines: [
        { skuId: 'cup-red', left: 2 },
        { skuId: 'tea-1', left: 3 },
      ],
    });
    expect([seen.quote, seen.trouble]).toEqual([undefined, undefined]);
  });

  it('says what stands in the way as an answer, not as a failure', async () => {
    const { shop, order } = await boughtShop();
    const { lines } = wishFor(order, { 'cup-red': 9 });
    const wish = { kind: 'money', reason: 'unwanted', lines } as const;
    const seen = valueOf(await shop.ask('refund.preview', { orderId: order.id, wish }));
    expect(seen.trouble).toEqual({ kind: 'too-many', skuId: 'cup-red', left: 2 });
    expect(seen.quote).toBeUndefined();
    const unknown = { ...wish, lines: [{ skuId: 'pot', quantity: 1 }] };
    expect(failureOf(await shop.ask('refund.preview', { orderId: order.id, wish: unknown })).code).toBe('NOT_FOUND');
  });
});

describe('another shopper’s order', () => {
  it('is not there for any verb of after-sales', async () => {
    const { shop, order } = await boughtShop();
    const refund = await request(shop.ask, wishFor(order, CUPS));
    const other = shop.askAs('other');
    const which = { orderId: order.id, refundId: refund.id };
    const answers: readonly Result<unknown, Failure>[] = [
      await other('refund.preview', { orderId: order.id }),
      await other('refund.request', wishFor(order, CUPS)),
      await other('refund.shipReturn', { ...which, carrier: '快递', number: '730000001' }),
      await other('refund.withdraw', which),
    ];
    for (const answer of answers)
      expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'order' } });
    expect((await orderNow(shop, order.id)).refunds).toMatchObject([{ state: 'requested' }]);
  });
});
