import fc from 'fast-check';

import type { Quote, QuoteLine } from '@/contract/cart/quote';
import { fen, minus, times } from '@/contract/money';
import { quoteFor, type QuoteRequest } from '@/domain/cart/quote';
import type { LockedPrice } from '@/domain/offers/bargain-rule';

import { aFreightRule, aGoods, aSku, NOW } from '../../support/builders/builders';
import { aCoupon, aLimitedTimePrice, aSecondItemDiscount, aTieredDiscount } from '../../support/builders/promotions';
import { requests } from '../../support/builders/quotes';

const RUNS = { numRuns: 1_000 };

const CUPS = aGoods({ skus: [aSku({ price: fen(10_000) }), aSku({ id: 'cup-blue', price: fen(10_000) })] });

function aLockedPrice(overrides: Partial<LockedPrice> = {}): LockedPrice {
  return { offerId: 'o1', skuId: 'cup-white', price: fen(9_000), quantity: 2, expiresAt: NOW + 1, ...overrides };
}

function quoteOf(quantity: number, overrides: Partial<QuoteRequest> = {}): Quote {
  return quoteFor({
    items: [{ skuId: 'cup-white', quantity }],
    findSku: (skuId) => {
      const sku = CUPS.skus.find(({ id }) => id === skuId);
      return sku && { record: CUPS, sku, stock: 20 };
    },
    freight: aFreightRule(),
    lockedPrices: [aLockedPrice()],
    ...overrides,
  });
}

const lineOf = ({ lines: [line] }: Quote): QuoteLine | undefined => line;
const itemOf = ({ breakdown }: Quote, kind: string) => breakdown.find((item) => item.kind === kind);

describe('an agreed price', () => {
  it('is an item of the breakdown, and the line still adds up', () => {
    const quote = quoteOf(2);
    expect(itemOf(quote, 'bargain')).toEqual({ kind: 'bargain', amount: -2_000, pieces: 2 });
    expect(lineOf(quote)).toMatchObject({ unitPrice: 10_000, amount: 20_000, discount: 2_000, payable: 18_000 });
    expect(lineOf(quote)?.bargain).toMatchObject({ offerId: 'o1', price: 9_000, pieces: 2, used: true });
  });

  it('applies to the agreed quantity; further pieces cost the normal price', () => {
    expect(lineOf(quoteOf(1))).toMatchObject({ payable: 9_000, bargain: { pieces: 1 } });
    expect(lineOf(quoteOf(5))).toMatchObject({ payable: 48_000, bargain: { pieces: 2 } });
  });

  it('applies to its own SKU only', () => {
    const quote = quoteOf(1, { items: [{ skuId: 'cup-blue', quantity: 1 }] });
    expect(lineOf(quote)).toMatchObject({ payable: 10_000 });
    expect(lineOf(quote)?.bargain).toBeUndefined();
  });

  it('is not used when the normal price is as low', () => {
    const promotions = [aLimitedTimePrice({ newPrice: { price: fen(9_000) } })];
    const quote = quoteOf(1, { promotions: { promotions, now: NOW } });
    expect(lineOf(quote)).toMatchObject({ unitPrice: 9_000, payable: 9_000 });
    expect(lineOf(quote)?.bargain).toBeUndefined();
  });

  it('replaces the second-item discount and the tiered discount', () => {
    const secondItem = aSecondItemDiscount({ percentOff: 10 });
    const tiered = aTieredDiscount({ tiers: [{ minSpend: fen(10_000), discount: fen(500) }] });
    const quote = quoteOf(2, { promotions: { promotions: [secondItem, tiered], now: NOW } });
    expect(itemOf(quote, 'promotion')).toBeUndefined();
    expect(quote.total).toBe(18_000);
  });

  it('stays locked when promotions save more, and the line shows it', () => {
    const quote = quoteOf(2, { promotions: { promotions: [aSecondItemDiscount({ percentOff: 50 })], now: NOW } });
    expect(quote.total).toBe(15_000);
    expect(lineOf(quote)?.bargain).toMatchObject({ offerId: 'o1', used: false });
  });

  it('stays locked when promotions save as much', () => {
    const quote = quoteOf(2, { promotions: { promotions: [aSecondItemDiscount({ percentOff: 20 })], now: NOW } });
    expect(quote.total).toBe(18_000);
    expect(lineOf(quote)?.bargain).toMatchObject({ used: false });
    expect(itemOf(quote, 'promotion')).toMatchObject({ amount: -2_000 });
  });

  it('is used for its own line, whatever else is in the quote', () => {
    const items = ['cup-blue', 'cup-white'].map((skuId) => ({ skuId, quantity: 1 }));
    for (const all of [items, [...items].reverse()]) {
      const { lines } = quoteOf(1, { items: all });
      expect(lines.map(({ skuId, payable }) => [skuId, payable]).sort()).toEqual([
        ['cup-blue', 10_000],
        ['cup-white', 9_000],
      ]);
    }
  });

  it('can be combined with a coupon', () => {
    const coupons = { unused: [aCoupon({ discount: fen(1_000) })], usedIds: [], selection: 'best' as const };
    const quote = quoteOf(2, {
      promotions: { promotions: [], now: NOW },
      wallet: { coupons, credit: fen(0), useCredit: false },
    });
    expect(quote.total).toBe(17_000);
  });

  it('uses the lower of two for one SKU', () => {
    const quote = quoteOf(1, { lockedPrices: [aLockedPrice(), aLockedPrice({ offerId: 'o2', price: fen(8_800) })] });
    expect(lineOf(quote)?.bargain).toMatchObject({ offerId: 'o2', price: 8_800 });
  });
});

describe('properties of a quote with agreed prices', () => {
  function property(name: string, check: (request: QuoteRequest, quote: Quote) => void): void {
    it(name, () =>
      fc.assert(
        fc.property(requests, (request) => check(request, quoteFor(request))),
        RUNS,
      ),
    );
  }

  property('an agreed price never makes a quote more expensive', (request, quote) => {
    const plain = quoteFor({ ...request, lockedPrices: [] });
    expect(quote.total + quote.credit.used).toBeLessThanOrEqual(plain.total + plain.credit.used);
  });

  property(
    'each agreed price is on a line of its SKU, below the unit price, for at most the agreed quantity',
    (request, quote) => {
      for (const { skuId, quantity, unitPrice, bargain } of quote.lines) {
        if (!bargain) continue;
        const agreed = request.lockedPrices?.find(({ offerId }) => offerId === bargain.offerId);
        expect(agreed).toMatchObject({ skuId, price: bargain.price });
        expect(bargain.price).toBeLessThan(unitPrice);
        expect(bargain.pieces).toBe(Math.min(quantity, agreed?.quantity ?? 0));
      }
    },
  );

  property('only coupon and credit take more off a line than agreed', (request, quote) => {
    const { wallet: _wallet, ...unpaid } = request;
    for (const { amount, payable, unitPrice, bargain } of quoteFor(unpaid).lines) {
      if (!bargain?.used) continue;
      expect(amount - payable).toBe(times(minus(unitPrice, bargain.price), bargain.pieces));
    }
    expect(quote.lines.filter(({ bargain }) => bargain?.used).length).toBeLessThanOrEqual(
      request.lockedPrices?.length ?? 0,
    );
  });

  property('all agreed prices are used or none', (_, quote) => {
    const used = new Set(quote.lines.flatMap(({ bargain }) => (bargain ? [bargain.used] : [])));
    expect(used.size).toBeLessThanOrEqual(1);
  });
});
