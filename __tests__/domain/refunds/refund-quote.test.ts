import { fen, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { FreightBack, RefundReason } from '@/contract/refunds/refund';
import { keptLines } from '@/domain/orders/kept-lines';
import { agreed, withRequest } from '@/domain/refunds/refund-moves';
import { refundQuote } from '@/domain/refunds/refund-quote';

import { anAddress, anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

/** Three cups for 100.00 (33.33 each and a fen over), one pot for 50.00, freight 8.00. */
function order(over: Partial<Order> = {}): Order {
  const cups = aQuoteLine({ quantity: 3, unitPrice: fen(4_000), discount: fen(2_000), credit: fen(100) });
  const pot = aQuoteLine({ skuId: 'pot', goodsId: 'pot', unitPrice: fen(5_000) });
  return anOrder({ state: 'paid', lines: [cups, pot], total: fen(15_800), ...over });
}

function quote(of: Order, lines: Readonly<Record<string, number>>, reason: RefundReason = 'unwanted') {
  return refundQuote(of, {
    reason,
    lines: Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity })),
  });
}

const taking = (lines: Readonly<Record<string, number>>, of: Order, reason: RefundReason = 'unwanted') =>
  withRequest(of, {
    id: `r${of.refunds?.length ?? 0}`,
    kind: 'money',
    reason,
    lines: Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity })),
    words: '',
    pictures: [],
    at: NOW,
  });

function agreeToAll(of: Order): Order {
  return (of.refunds ?? []).reduce((before, refund) => agreed(before, refund, { at: NOW, returnTo: anAddress() }), of);
}

describe('what pieces bring back', () => {
  it('is nothing for what is not in the order', () => {
    expect(quote(order(), { vase: 1 }).lines).toEqual([]);
    expect(quote(order(), { vase: 1, pot: 1 }).lines).toEqual(quote(order(), { pot: 1 }).lines);
  });

  it('is their share, and the last piece gets the rest', () => {
    const amounts: number[] = [];
    let left = order();
    for (let piece = 0; piece < 3; piece += 1) {
      amounts.push(quote(left, { 'cup-white': 1 }).amount);
      left = taking({ 'cup-white': 1 }, left);
    }
    expect(amounts).toEqual([3_333, 3_334, 3_333]);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(10_000);
  });

  it('is credit for the part that was paid with credit', () => {
    expect(quote(order(), { 'cup-white': 3 })).toMatchObject({ amount: 10_000, credit: 100 });
    expect(quote(order(), { pot: 1 })).toMatchObject({ amount: 5_000, credit: 0 });
  });

  it('is never more than is left of what was paid', () => {
    const held = aRefund({ lines: [], amount: fen(15_000) });
    expect(quote(order({ refunds: [held] }), { pot: 1 }).amount).toBe(800);
  });

  it('brings the coupon with the last of the order, and not before', () => {
    const figures = [
      ...order().figures,
      { kind: 'coupon' as const, amount: fen(-500), couponId: 'five', name: 'five' },
    ];
    expect(quote(order({ figures }), { 'cup-white': 3, pot: 1 }).couponId).toBe('five');
    expect(quote(order({ figures }), { 'cup-white': 3 }).couponId).toBeUndefined();
    expect(quote(order(), { 'cup-white': 3, pot: 1 }).couponId).toBeUndefined();
  });
});

describe('freight', () => {
  const ALL = { 'cup-white': 3, pot: 1 };
  const free = order({ figures: order().figures.filter(({ kind }) => kind !== 'freight'), total: fen(15_000) });

  it.each<[string, Order, Readonly<Record<string, number>>, RefundReason, number, FreightBack]>([
    ['comes back when nothing was sent', order(), ALL, 'unwanted', 800, 'unsent'],
    ['stays while something is still to be sent', order(), { pot: 1 }, 'unwanted', 0, 'kept'],
    ['stays when she changed her mind', order({ state: 'received' }), ALL, 'unwanted', 0, 'spent'],
    ['comes back when it was the seller’s fault', order({ state: 'received' }), ALL, 'damaged', 800, 'fault'],
    ['comes back when the parcel never came', order({ state: 'shipped' }), ALL, 'not-arrived', 800, 'fault'],
    ['stays when some of it was good', order({ state: 'received' }), { pot: 1 }, 'damaged', 0, 'kept'],
    ['can’t come back where none was paid', free, ALL, 'unwanted', 0, 'none'],
  ])('%s', (_, of, lines, reason, freight, freightWhy) => {
    expect(quote(of, lines, reason)).toMatchObject({ freight, freightWhy });
  });

  it('goes with whoever takes the last of it, when that is known: not with a request beside an open one', () => {
    const first = taking({ 'cup-white': 3 }, order());
    expect(quote(first, { pot: 1 })).toMatchObject({ freight: 0, freightWhy: 'kept' });
    const both = agreeToAll(taking({ pot: 1 }, first));
    expect(both.refunds).toMatchObject([
      { state: 'refunding', freight: 0, amount: 10_000 },
      { state: 'refunding', freight: 800, amount: 5_800 },
    ]);
  });

  it('that came back already does not come back again', () => {
    const back = aRefund({ state: 'refunded', lines: [], freight: fen(800), amount: fen(800) });
    expect(quote(order({ refunds: [back] }), ALL)).toMatchObject({ amount: 15_000, freight: 0, freightWhy: 'none' });
  });

  it('does not go with the last of it where the first was withdrawn', () => {
    const both = taking({ pot: 1 }, taking({ 'cup-white': 3 }, order()));
    const [first, second] = both.refunds ?? [];
    if (!first || !second) throw new Error('two requests');
    const one = { ...both, refunds: [{ ...first, state: 'withdrawn' as const }, second] };
    expect(agreed(one, second, { at: NOW, returnTo: anAddress() }).refunds?.[1]).toMatchObject({ freight: ZERO });
  });
});

it('what is kept is what was not refunded yet', () => {
  const done = aRefund({
    state: 'refunded',
    lines: [{ skuId: 'cup-white', quantity: 2, amount: fen(1), credit: ZERO }],
  });
  expect(keptLines(order({ refunds: [done, aRefund()] }))).toEqual([
    { skuId: 'cup-white', quantity: 1 },
    { skuId: 'pot', quantity: 1 },
  ]);
});
