import fc from 'fast-check';

import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { REFUND_TERMINAL, type Refund } from '@/contract/refunds/refund';
import { keptLines } from '@/domain/orders/kept-lines';
import { faultsOfTable } from '@/domain/orders/order';
import { paymentsOf } from '@/domain/payment/order-payments';
import { isMoney, REFUND_TRANSITIONS } from '@/domain/refunds/refund';
import { liveRefunds, piecesLeft } from '@/domain/refunds/refund-quote';

import { acts, paidOrders, play, playToTheEnd } from '../../support/refunds/refund-plays';

const RUNS = { numRuns: 250 };

const paidFor = (order: Order) => plus(...paymentsOf(order).map(({ amount }) => amount));
const moneyOf = (refunds: readonly Refund[]) => plus(...refunds.map(({ amount }) => amount));
const creditOf = (refunds: readonly Refund[]) => plus(...refunds.map(({ credit }) => credit));
const creditPaid = ({ lines }: Order) => plus(...lines.flatMap(({ credit }) => credit ?? []));
const freightPaid = ({ figures }: Order) =>
  plus(...figures.flatMap((figure) => (figure.kind === 'freight' ? [figure.amount] : [])));
const sharesOf = (refunds: readonly Refund[], skuId: string) =>
  refunds.flatMap(({ lines }) => lines.filter((line) => line.skuId === skuId));

/** Holds of the order after each of any acts. */
function law(name: string, holds: (order: Order, before: Order) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(paidOrders, acts, (order, all) => {
        let before = order;
        for (const act of all) {
          const after = play(before, act);
          holds(after, before);
          before = after;
        }
      }),
      RUNS,
    );
  });
}

describe('laws of refunds, over any requests, answers and withdrawals', () => {
  law('never more money than was paid, nor credit than was used', (order) => {
    const live = liveRefunds(order);
    expect(moneyOf(live)).toBeLessThanOrEqual(paidFor(order));
    expect(creditOf(live)).toBeLessThanOrEqual(creditPaid(order));
  });

  law('no share is below nothing, and no line gives back more than it cost', (order) => {
    for (const { skuId, payable, credit = 0 } of order.lines) {
      const shares = sharesOf(liveRefunds(order), skuId);
      for (const share of shares)
        expect(Math.min(share.amount, share.credit, share.quantity)).toBeGreaterThanOrEqual(0);
      expect(plus(...shares.map(({ amount }) => amount))).toBeLessThanOrEqual(payable);
      expect(plus(...shares.map((share) => share.credit))).toBeLessThanOrEqual(credit);
    }
  });

  law('a line of which all pieces are taken gives back what it cost, to the fen', (order) => {
    for (const line of order.lines.filter((one) => piecesLeft(order, one) === 0)) {
      const shares = sharesOf(liveRefunds(order), line.skuId);
      expect(plus(...shares.map(({ amount }) => amount))).toBe(line.payable);
      expect(plus(...shares.map(({ credit }) => credit))).toBe(line.credit ?? 0);
    }
  });

  law('no more pieces are taken than were bought', (order) => {
    for (const line of order.lines) expect(piecesLeft(order, line)).toBeGreaterThanOrEqual(0);
  });

  law('freight goes back once at most, and never while something of the order is kept', (order) => {
    const withFreight = liveRefunds(order).filter(({ freight }) => freight > 0);
    expect(plus(...withFreight.map(({ freight }) => freight))).toBeLessThanOrEqual(freightPaid(order));
    const moving = withFreight.filter(isMoney);
    const pieces = (refunds: readonly Refund[]) =>
      refunds.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
    const bought = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    if (moving.length > 0) expect(pieces(liveRefunds(order).filter(isMoney))).toBe(bought);
  });

  law('what moves is laid on the payments whole, and on none more than it was', (order) => {
    for (const refund of (order.refunds ?? []).filter(isMoney))
      expect(plus(...(refund.parts ?? []).map(({ amount }) => amount))).toBe(refund.amount);
    const parts = (order.refunds ?? []).flatMap((refund) => refund.parts ?? []);
    for (const { number, amount } of paymentsOf(order)) {
      const back = parts.filter(({ payment }) => payment === number).map((part) => part.amount);
      expect(plus(...back)).toBeLessThanOrEqual(amount);
    }
    expect(new Set(parts.map(({ number }) => number)).size).toBe(parts.length);
  });

  law('no refund whose money moves ever changes its amount, or is taken back', (after, before) => {
    for (const refund of (before.refunds ?? []).filter(isMoney)) {
      const now = after.refunds?.find(({ id }) => id === refund.id);
      expect(now && isMoney(now)).toBe(true);
      expect(now).toMatchObject({ amount: refund.amount, parts: refund.parts, credit: refund.credit });
    }
  });

  law('an order is cancelled as refunded exactly when nothing of it is left, unless time had completed it', (order) => {
    const isGone = keptLines(order).length === 0;
    if (order.state === 'cancelled') expect(order.events[order.events.length - 1]?.reason).toBe('refunded');
    if (order.events.every(({ state }) => state !== 'completed')) expect(order.state === 'cancelled').toBe(isGone);
  });

  it('whatever came before, the rest can be asked for, and then all that was paid for the goods is back', () => {
    fc.assert(
      fc.property(paidOrders, acts, (order, all) => {
        const end = playToTheEnd(all.reduce((before, act) => play(before, act), order));
        const done = (end.refunds ?? []).filter(({ state }) => state === 'refunded');
        expect(keptLines(end)).toEqual([]);
        expect(creditOf(done)).toBe(creditPaid(end));
        const goods = plus(...end.lines.map(({ payable }) => payable));
        expect(moneyOf(done)).toBeGreaterThanOrEqual(Math.min(goods, paidFor(end)));
        // Nothing was sent: the freight as well.
        if (order.state === 'paid') expect(moneyOf(done)).toBe(paidFor(end));
      }),
      RUNS,
    );
  });
});

describe('the table of refund states', () => {
  it('has no faults', () => {
    expect(faultsOfTable(REFUND_TRANSITIONS, ['requested'], REFUND_TERMINAL)).toEqual([]);
  });
});
