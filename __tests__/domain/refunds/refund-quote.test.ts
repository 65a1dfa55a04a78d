import type { Deposit } from '@/contract/cart/quote';
import { fen, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { FreightRefundReason, RefundReason } from '@/contract/refunds/refund';
import { remainingLines } from '@/domain/orders/remaining-lines';
import { refundQuote } from '@/domain/refunds/refund-quote';
import { addRefundRequest, agreeToRefund } from '@/domain/refunds/refund-transitions';

import { anAddress, anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

/** Three cups for 100.00 (33.33 each plus one fen), one pot for 50.00, freight 8.00. */
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

const withRequestFor = (lines: Readonly<Record<string, number>>, of: Order, reason: RefundReason = 'unwanted') =>
  addRefundRequest(of, {
    id: `r${of.refunds?.length ?? 0}`,
    kind: 'money',
    reason,
    lines: Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity })),
    description: '',
    pictures: [],
    at: NOW,
  });

function agreeToAll(of: Order): Order {
  return (of.refunds ?? []).reduce(
    (before, refund) => agreeToRefund(before, refund, { at: NOW, returnAddress: anAddress() }),
    of,
  );
}

describe('refundQuote', () => {
  it('ignores SKUs that are not in the order', () => {
    expect(quote(order(), { vase: 1 }).lines).toEqual([]);
    expect(quote(order(), { vase: 1, pot: 1 }).lines).toEqual(quote(order(), { pot: 1 }).lines);
  });

  it('splits the price by piece; the last one gets the remainder', () => {
    const amounts: number[] = [];
    let left = order();
    for (let piece = 0; piece < 3; piece += 1) {
      amounts.push(quote(left, { 'cup-white': 1 }).amount);
      left = withRequestFor({ 'cup-white': 1 }, left);
    }
    expect(amounts).toEqual([3_333, 3_334, 3_333]);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(10_000);
  });

  it('returns credit for the part paid with credit', () => {
    expect(quote(order(), { 'cup-white': 3 })).toMatchObject({ amount: 10_000, credit: 100 });
    expect(quote(order(), { pot: 1 })).toMatchObject({ amount: 5_000, credit: 0 });
  });

  it('is capped at the rest of what was paid', () => {
    const held = aRefund({ lines: [], amount: fen(15_000) });
    expect(quote(order({ refunds: [held] }), { pot: 1 }).amount).toBe(800);
  });

  it('returns the coupon only with the last items', () => {
    const breakdown = [
      ...order().breakdown,
      { kind: 'coupon' as const, amount: fen(-500), couponId: 'five', name: 'five' },
    ];
    expect(quote(order({ breakdown }), { 'cup-white': 3, pot: 1 }).couponId).toBe('five');
    expect(quote(order({ breakdown }), { 'cup-white': 3 }).couponId).toBeUndefined();
    expect(quote(order(), { 'cup-white': 3, pot: 1 }).couponId).toBeUndefined();
  });
});

describe('freight', () => {
  const ALL = { 'cup-white': 3, pot: 1 };
  const free = order({ breakdown: order().breakdown.filter(({ kind }) => kind !== 'freight'), total: fen(15_000) });

  it.each<[string, Order, Readonly<Record<string, number>>, RefundReason, number, FreightRefundReason]>([
    ['is refunded before shipment', order(), ALL, 'unwanted', 800, 'unshipped'],
    ['is not refunded while items remain to be shipped', order(), { pot: 1 }, 'unwanted', 0, 'items-remaining'],
    ['is not refunded without a reason after shipment', order({ state: 'received' }), ALL, 'unwanted', 0, 'used'],
    ['is refunded for the seller’s fault', order({ state: 'received' }), ALL, 'damaged', 800, 'seller-fault'],
    ['is refunded if the parcel did not arrive', order({ state: 'shipped' }), ALL, 'not-arrived', 800, 'seller-fault'],
    [
      'is not refunded if only some items are faulty',
      order({ state: 'received' }),
      { pot: 1 },
      'damaged',
      0,
      'items-remaining',
    ],
    ['is not refunded if none was paid', free, ALL, 'unwanted', 0, 'none'],
  ])('%s', (_, of, lines, reason, freight, freightReason) => {
    expect(quote(of, lines, reason)).toMatchObject({ freight, freightReason });
  });

  it('goes with the last transfer, not with a request beside an open one', () => {
    const first = withRequestFor({ 'cup-white': 3 }, order());
    expect(quote(first, { pot: 1 })).toMatchObject({ freight: 0, freightReason: 'others-open' });
    const both = agreeToAll(withRequestFor({ pot: 1 }, first));
    expect(both.refunds).toMatchObject([
      { state: 'refunding', freight: 0, amount: 10_000 },
      { state: 'refunding', freight: 800, amount: 5_800 },
    ]);
  });

  it('is refunded only once', () => {
    const back = aRefund({ state: 'refunded', lines: [], freight: fen(800), amount: fen(800) });
    expect(quote(order({ refunds: [back] }), ALL)).toMatchObject({ amount: 15_000, freight: 0, freightReason: 'none' });
  });

  it('does not go with the second refund if the first was withdrawn', () => {
    const both = withRequestFor({ pot: 1 }, withRequestFor({ 'cup-white': 3 }, order()));
    const [first, second] = both.refunds ?? [];
    if (!first || !second) throw new Error('two requests');
    const one = { ...both, refunds: [{ ...first, state: 'withdrawn' as const }, second] };
    expect(agreeToRefund(one, second, { at: NOW, returnAddress: anAddress() }).refunds?.[1]).toMatchObject({
      freight: ZERO,
    });
  });
});

it('remaining lines are those not refunded yet', () => {
  const done = aRefund({
    state: 'refunded',
    lines: [{ skuId: 'cup-white', quantity: 2, amount: fen(1), credit: ZERO }],
  });
  expect(remainingLines(order({ refunds: [done, aRefund()] }))).toEqual([
    { skuId: 'cup-white', quantity: 1 },
    { skuId: 'pot', quantity: 1 },
  ]);
});

describe('the freight of refunds in parts, before sending', () => {
  it('is promised with the last open request, as it is then paid', () => {
    const first = withRequestFor({ pot: 1 }, order());
    expect(quote(order(), { pot: 1 })).toMatchObject({ amount: 5_000, freightReason: 'items-remaining' });
    expect(quote(first, { 'cup-white': 3 })).toMatchObject({
      amount: 10_000,
      freightReason: 'others-open',
      freightLater: 800,
    });
    const paid = agreeToAll(withRequestFor({ 'cup-white': 3 }, first)).refunds?.map(({ amount }) => amount);
    expect(paid).toEqual([5_000, 10_800]);
  });

  it('is not promised where it was used up', () => {
    const first = withRequestFor({ pot: 1 }, order({ state: 'received' }));
    expect(quote(first, { 'cup-white': 3 }).freightReason).toBe('items-remaining');
  });
});

describe('goods that were bought for a deposit', () => {
  const deposit: Deposit = {
    percent: 30,
    balanceDays: 7,
    priceChangePolicy: '',
    nonRefundablePercent: 20,
    amount: fen(4_500),
    balance: fen(11_300),
    nonRefundable: fen(3_000),
  };

  it('cost as much when the shopper changes their mind after the balance as before it', () => {
    const paid = order({ deposit });
    const all = { 'cup-white': 3, pot: 1 };
    expect(quote(paid, all)).toMatchObject({ amount: 15_800 - 3_000, freight: 800 });
    expect(quote(paid, { pot: 1 }).lines).toMatchObject([{ amount: 4_000, withheld: 1_000 }]);
    // In parts no more is kept than of all at once.
    expect(quote(withRequestFor({ pot: 1 }, paid), { 'cup-white': 3 }).lines).toMatchObject([
      { amount: 8_000, withheld: 2_000 },
    ]);
    expect(quote(paid, all, 'late').amount).toBe(15_800);
    expect(quote(order({ deposit, state: 'received' }), all).amount).toBe(15_000);
  });
});
