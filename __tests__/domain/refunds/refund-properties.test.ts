import fc from 'fast-check';

import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { TERMINAL_REFUND_STATES, type Refund, type RefundLine } from '@/contract/refunds/refund';
import { transitionProblems } from '@/domain/orders/order';
import { remainingLines } from '@/domain/orders/remaining-lines';
import { paymentsOf } from '@/domain/payment/order-payments';
import { activeRefunds, refundablePieces } from '@/domain/refunds/refund-quote';
import { isTransferStarted, REFUND_TRANSITIONS } from '@/domain/refunds/refund-state';

import { applyAction, paidOrders, refundActions, refundEverything } from '../../support/refunds/refund-actions';

const RUNS = { numRuns: 250 };

const paidFor = (order: Order) => plus(...paymentsOf(order).map(({ amount }) => amount));
const moneyOf = (refunds: readonly Refund[]) => plus(...refunds.map(({ amount }) => amount));
const creditOf = (refunds: readonly Refund[]) => plus(...refunds.map(({ credit }) => credit));
/** What the seller kept of pieces that went back, agreed in part. */
const withheldOf = (shares: readonly RefundLine[]) => plus(...shares.flatMap(({ withheld }) => withheld ?? []));
const creditPaid = ({ lines }: Order) => plus(...lines.flatMap(({ credit }) => credit ?? []));
const freightPaid = ({ breakdown }: Order) =>
  plus(...breakdown.flatMap((item) => (item.kind === 'freight' ? [item.amount] : [])));
const sharesOf = (refunds: readonly Refund[], skuId: string) =>
  refunds.flatMap(({ lines }) => lines.filter((line) => line.skuId === skuId));

/** Checks a property after each step of a random sequence. */
function property(name: string, holds: (order: Order, before: Order) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(paidOrders, refundActions, (order, all) => {
        let before = order;
        for (const act of all) {
          const after = applyAction(before, act);
          holds(after, before);
          before = after;
        }
      }),
      RUNS,
    );
  });
}

describe('properties of refunds over random requests, answers and withdrawals', () => {
  property('refunds never more money than paid or credit than used', (order) => {
    const active = activeRefunds(order);
    expect(moneyOf(active)).toBeLessThanOrEqual(paidFor(order));
    expect(creditOf(active)).toBeLessThanOrEqual(creditPaid(order));
  });

  property('no share is negative and no line refunds more than it cost', (order) => {
    for (const { skuId, payable, credit = 0 } of order.lines) {
      const shares = sharesOf(activeRefunds(order), skuId);
      for (const share of shares)
        expect(Math.min(share.amount, share.credit, share.quantity)).toBeGreaterThanOrEqual(0);
      expect(plus(...shares.map(({ amount }) => amount), withheldOf(shares))).toBeLessThanOrEqual(payable);
      expect(plus(...shares.map((share) => share.credit))).toBeLessThanOrEqual(credit);
    }
  });

  property('a fully refunded line refunds exactly its cost, less what the seller withheld, in fen', (order) => {
    for (const line of order.lines.filter((one) => refundablePieces(order, one) === 0)) {
      const shares = sharesOf(activeRefunds(order), line.skuId);
      expect(plus(...shares.map(({ amount }) => amount), withheldOf(shares))).toBe(line.payable);
      expect(plus(...shares.map(({ credit }) => credit))).toBe(line.credit ?? 0);
    }
  });

  property('never refunds more pieces than bought', (order) => {
    for (const line of order.lines) expect(refundablePieces(order, line)).toBeGreaterThanOrEqual(0);
  });

  property('freight is refunded at most once, and never while items remain', (order) => {
    const withFreight = activeRefunds(order).filter(({ freight }) => freight > 0);
    expect(plus(...withFreight.map(({ freight }) => freight))).toBeLessThanOrEqual(freightPaid(order));
    const moving = withFreight.filter(isTransferStarted);
    const pieces = (refunds: readonly Refund[]) =>
      refunds.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
    const bought = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    if (moving.length > 0) expect(pieces(activeRefunds(order).filter(isTransferStarted))).toBe(bought);
  });

  property('transfers are fully split over payments, none above its amount', (order) => {
    for (const refund of (order.refunds ?? []).filter(isTransferStarted))
      expect(plus(...(refund.parts ?? []).map(({ amount }) => amount))).toBe(refund.amount);
    const parts = (order.refunds ?? []).flatMap((refund) => refund.parts ?? []);
    for (const { number, amount } of paymentsOf(order)) {
      const back = parts.filter(({ paymentNumber }) => paymentNumber === number).map((part) => part.amount);
      expect(plus(...back)).toBeLessThanOrEqual(amount);
    }
    expect(new Set(parts.map(({ number }) => number)).size).toBe(parts.length);
  });

  property('a started transfer never changes its amount and is never withdrawn', (after, before) => {
    for (const refund of (before.refunds ?? []).filter(isTransferStarted)) {
      const now = after.refunds?.find(({ id }) => id === refund.id);
      expect(now && isTransferStarted(now)).toBe(true);
      expect(now).toMatchObject({ amount: refund.amount, parts: refund.parts, credit: refund.credit });
    }
  });

  property('an order is cancelled as refunded exactly when nothing remains, unless it was completed', (order) => {
    const isGone = remainingLines(order).length === 0;
    if (order.state === 'cancelled') expect(order.events[order.events.length - 1]?.reason).toBe('refunded');
    if (order.events.every(({ state }) => state !== 'completed')) expect(order.state === 'cancelled').toBe(isGone);
  });

  it('the rest can always be refunded, and then everything paid for the goods is refunded, less what was withheld', () => {
    fc.assert(
      fc.property(paidOrders, refundActions, (order, all) => {
        const end = refundEverything(all.reduce((before, act) => applyAction(before, act), order));
        const done = (end.refunds ?? []).filter(({ state }) => state === 'refunded');
        expect(remainingLines(end)).toEqual([]);
        expect(creditOf(done)).toBe(creditPaid(end));
        const goods = plus(...end.lines.map(({ payable }) => payable));
        const back = plus(moneyOf(done), withheldOf(done.flatMap(({ lines }) => lines)));
        expect(back).toBeGreaterThanOrEqual(Math.min(goods, paidFor(end)));
        // Nothing was shipped, so freight is included.
        if (order.state === 'paid') expect(moneyOf(done)).toBe(paidFor(end));
      }),
      RUNS,
    );
  });
});

describe('REFUND_TRANSITIONS', () => {
  it('is a valid transition table', () => {
    expect(transitionProblems(REFUND_TRANSITIONS, ['requested'], TERMINAL_REFUND_STATES)).toEqual([]);
  });
});
