import fc from 'fast-check';

import type { Quote, QuoteLine } from '@/contract/cart/quote';
import { fen, minus, times } from '@/contract/money';
import { quoteFor, type QuoteRequest } from '@/domain/cart/quote';
import type { LockedPrice } from '@/domain/offers/bargain-rule';

import { aFreightRule, aGoods, aSku, NOW } from '../../support/builders/builders';
import { aCoupon, aFullReduction, aSecondPiece, aTimePrice } from '../../support/builders/offers';
import { requests } from '../../support/builders/quotes';

const RUNS = { numRuns: 1_000 };

const RECORD = aGoods({ skus: [aSku({ price: fen(10_000) }), aSku({ id: 'cup-blue', price: fen(10_000) })] });

function lock(over: Partial<LockedPrice> = {}): LockedPrice {
  return { offerId: 'o1', skuId: 'cup-white', price: fen(9_000), quantity: 2, until: NOW + 1, ...over };
}

function quoteOf(quantity: number, over: Partial<QuoteRequest> = {}): Quote {
  return quoteFor({
    wanted: [{ skuId: 'cup-white', quantity }],
    find: (skuId) => {
      const sku = RECORD.skus.find(({ id }) => id === skuId);
      return sku && { record: RECORD, sku, stock: 20 };
    },
    freight: aFreightRule(),
    locks: [lock()],
    ...over,
  });
}

const lineOf = ({ lines: [line] }: Quote): QuoteLine | undefined => line;
const figureOf = ({ figures }: Quote, kind: string) => figures.find((figure) => figure.kind === kind);

describe('a price agreed on', () => {
  it('is told as a figure, and the line still adds up', () => {
    const quote = quoteOf(2);
    expect(figureOf(quote, 'bargain')).toEqual({ kind: 'bargain', amount: -2_000, pieces: 2 });
    expect(lineOf(quote)).toMatchObject({ unitPrice: 10_000, amount: 20_000, discount: 2_000, payable: 18_000 });
    expect(lineOf(quote)?.bargain).toMatchObject({ offerId: 'o1', price: 9_000, pieces: 2, used: true });
  });

  it('is for as many pieces as were agreed on; one more costs what it costs anyone', () => {
    expect(lineOf(quoteOf(1))).toMatchObject({ payable: 9_000, bargain: { pieces: 1 } });
    expect(lineOf(quoteOf(5))).toMatchObject({ payable: 48_000, bargain: { pieces: 2 } });
  });

  it('is for its own SKU alone', () => {
    const quote = quoteOf(1, { wanted: [{ skuId: 'cup-blue', quantity: 1 }] });
    expect(lineOf(quote)).toMatchObject({ payable: 10_000 });
    expect(lineOf(quote)?.bargain).toBeUndefined();
  });

  it('does nothing where anyone pays as little', () => {
    const promotions = [aTimePrice({ to: { price: fen(9_000) } })];
    const quote = quoteOf(1, { offers: { promotions, now: NOW } });
    expect(lineOf(quote)).toMatchObject({ unitPrice: 9_000, payable: 9_000 });
    expect(lineOf(quote)?.bargain).toBeUndefined();
  });

  it('stands in place of the second piece and the full reduction', () => {
    const second = aSecondPiece({ percentOff: 10 });
    const full = aFullReduction({ tiers: [{ from: fen(10_000), off: fen(500) }] });
    const quote = quoteOf(2, { offers: { promotions: [second, full], now: NOW } });
    expect(figureOf(quote, 'promotion')).toBeUndefined();
    expect(quote.total).toBe(18_000);
  });

  it('stays locked where the promotions save more, and the line says so', () => {
    const quote = quoteOf(2, { offers: { promotions: [aSecondPiece({ percentOff: 50 })], now: NOW } });
    expect(quote.total).toBe(15_000);
    expect(lineOf(quote)?.bargain).toMatchObject({ offerId: 'o1', used: false });
  });

  it('is not spent where the promotions save as much', () => {
    const quote = quoteOf(2, { offers: { promotions: [aSecondPiece({ percentOff: 20 })], now: NOW } });
    expect(quote.total).toBe(18_000);
    expect(lineOf(quote)?.bargain).toMatchObject({ used: false });
    expect(figureOf(quote, 'promotion')).toMatchObject({ amount: -2_000 });
  });

  it('is used for its own line, whatever else is bought', () => {
    const wanted = ['cup-blue', 'cup-white'].map((skuId) => ({ skuId, quantity: 1 }));
    for (const all of [wanted, [...wanted].reverse()]) {
      const { lines } = quoteOf(1, { wanted: all });
      expect(lines.map(({ skuId, payable }) => [skuId, payable]).sort()).toEqual([
        ['cup-blue', 10_000],
        ['cup-white', 9_000],
      ]);
    }
  });

  it('leaves coupons as they are: they pay, and the price is hers already', () => {
    const coupons = { free: [aCoupon({ off: fen(1_000) })], usedIds: [], wish: 'best' as const };
    const quote = quoteOf(2, {
      offers: { promotions: [], now: NOW },
      purse: { coupons, credit: fen(0), useCredit: false },
    });
    expect(quote.total).toBe(17_000);
  });

  it('that is lower is used where there are two for one SKU', () => {
    const quote = quoteOf(1, { locks: [lock(), lock({ offerId: 'o2', price: fen(8_800) })] });
    expect(lineOf(quote)?.bargain).toMatchObject({ offerId: 'o2', price: 8_800 });
  });
});

describe('laws of a quote with agreed prices', () => {
  function law(name: string, holds: (request: QuoteRequest, quote: Quote) => void): void {
    it(name, () =>
      fc.assert(
        fc.property(requests, (request) => holds(request, quoteFor(request))),
        RUNS,
      ),
    );
  }

  law('a price that was agreed on never makes it dearer', (request, quote) => {
    const plain = quoteFor({ ...request, locks: [] });
    expect(quote.total + quote.credit.uses).toBeLessThanOrEqual(plain.total + plain.credit.uses);
  });

  law(
    'each is for a line of its SKU, below its price, and for no more pieces than were agreed on',
    (request, quote) => {
      for (const { skuId, quantity, unitPrice, bargain } of quote.lines) {
        if (!bargain) continue;
        const agreed = request.locks?.find(({ offerId }) => offerId === bargain.offerId);
        expect(agreed).toMatchObject({ skuId, price: bargain.price });
        expect(bargain.price).toBeLessThan(unitPrice);
        expect(bargain.pieces).toBe(Math.min(quantity, agreed?.quantity ?? 0));
      }
    },
  );

  law('only coupon and credit take more off a line than was agreed on', (request, quote) => {
    const { purse: _purse, ...unpaid } = request;
    for (const { amount, payable, unitPrice, bargain } of quoteFor(unpaid).lines) {
      if (!bargain?.used) continue;
      expect(amount - payable).toBe(times(minus(unitPrice, bargain.price), bargain.pieces));
    }
    expect(quote.lines.filter(({ bargain }) => bargain?.used).length).toBeLessThanOrEqual(request.locks?.length ?? 0);
  });

  law('all are used or none', (_, quote) => {
    const used = new Set(quote.lines.flatMap(({ bargain }) => (bargain ? [bargain.used] : [])));
    expect(used.size).toBeLessThanOrEqual(1);
  });
});
