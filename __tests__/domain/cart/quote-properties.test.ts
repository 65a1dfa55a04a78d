import fc from 'fast-check';

import type { PriceItem, Quote } from '@/contract/cart/quote';
import { fen, plus } from '@/contract/money';
import { quoteFor, type QuoteRequest } from '@/domain/cart/quote';

import { NOW } from '../../support/builders/builders';
import { requests, tieredDiscount } from '../../support/builders/quotes';

const RUNS = { numRuns: 500 };

function property(name: string, check: (request: QuoteRequest, quote: Quote) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(requests, (request) => check(request, quoteFor(request))),
      RUNS,
    );
  });
}

const sumOf = ({ breakdown }: Quote, ...kinds: readonly PriceItem['kind'][]) =>
  plus(...breakdown.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
const withWallet = (request: QuoteRequest, overrides: Partial<NonNullable<QuoteRequest['wallet']>>): QuoteRequest => ({
  ...request,
  ...(request.wallet && { wallet: { ...request.wallet, ...overrides } }),
});

describe('properties of a quote, with any promotions, coupons and credit', () => {
  property('its breakdown adds up to its total', (_, { breakdown, total }) => {
    expect(plus(...breakdown.map(({ amount }) => amount))).toBe(total);
  });

  property('the discounts of its lines add up to the discounts of the breakdown', (_, quote) => {
    const discounts = plus(...quote.lines.map(({ discount }) => discount));
    expect(discounts + sumOf(quote, 'bargain', 'promotion', 'coupon', 'credit')).toBe(0);
  });

  property('its payable lines and the freight add up to its total', (_, quote) => {
    expect(plus(...quote.lines.map(({ payable }) => payable), sumOf(quote, 'freight'))).toBe(quote.total);
  });

  property('the payable amount of a line is between 0 and its amount', (_, { lines }) => {
    for (const { amount, discount, payable } of lines) {
      expect(payable).toBe(amount - discount);
      expect(payable).toBeGreaterThanOrEqual(0);
      expect(discount).toBeGreaterThanOrEqual(0);
    }
  });

  property('its freight is not negative, and its total is at least its freight', (_, quote) => {
    const freight = sumOf(quote, 'freight');
    expect(freight).toBeGreaterThanOrEqual(0);
    expect(quote.total).toBeGreaterThanOrEqual(freight);
  });

  property('coupon and credit never take the last fen of the goods', (_, quote) => {
    const promoted = sumOf(quote, 'goods', 'bargain', 'promotion');
    if (promoted > 0) expect(sumOf(quote, 'goods', 'bargain', 'promotion', 'coupon', 'credit')).toBeGreaterThan(0);
  });

  property('credit is used only when chosen, and at most what is available', ({ wallet }, { credit }) => {
    expect(credit.used).toBeLessThanOrEqual(wallet?.useCredit ? credit.available : 0);
    expect(credit.used).toBeGreaterThanOrEqual(0);
  });

  property(
    'the credit of its lines adds up to the credit used, is part of their discount, and absent for none',
    (_, quote) => {
      const shares = quote.lines.flatMap((line) => ('credit' in line ? [line] : []));
      expect(plus(...shares.map(({ credit = fen(0) }) => credit))).toBe(quote.credit.used);
      for (const { credit = 0, discount } of shares) {
        expect(credit).toBeGreaterThan(0);
        expect(credit).toBeLessThanOrEqual(discount);
      }
    },
  );

  property('the order of the items changes only the order of the lines', (request, quote) => {
    const reversed = quoteFor({ ...request, items: [...request.items].reverse() });
    expect(reversed.total).toBe(quote.total);
    expect([...reversed.lines].reverse()).toEqual(quote.lines);
  });

  property('one more coupon never raises the total', (request, quote) => {
    const wallet = request.wallet;
    if (!wallet || wallet.coupons.selection !== 'best') return;
    const fewer = { ...wallet.coupons, unused: wallet.coupons.unused.slice(1) };
    expect(quote.total).toBeLessThanOrEqual(quoteFor(withWallet(request, { coupons: fewer })).total);
  });

  property('using credit never raises the total', (request, quote) => {
    expect(quote.total).toBeLessThanOrEqual(quoteFor(withWallet(request, { useCredit: false })).total);
  });

  // With agreed prices a coupon may decide whether they are used.
  property('without agreed prices, coupon and credit never change the freight', ({ wallet, ...request }) => {
    const plain = { ...request, lockedPrices: [] };
    expect(sumOf(quoteFor({ ...plain, ...(wallet && { wallet }) }), 'freight')).toBe(sumOf(quoteFor(plain), 'freight'));
  });

  property('deposit and balance of a pre-order add up to the total; mixed with other goods it has none', (_, quote) => {
    const hasPreorder = quote.lines.some(({ preorder }) => preorder !== undefined);
    const isAlone = quote.lines.every(({ goodsId }) => goodsId === 'g3');
    expect(quote.mixedPreorder !== undefined).toBe(hasPreorder && !isAlone);
    if (!quote.deposit) return;
    const { amount, balance } = quote.deposit;
    expect(amount + balance).toBe(quote.total);
    expect(amount).toBeGreaterThanOrEqual(Math.min(1, quote.total));
    expect(balance).toBeGreaterThanOrEqual(sumOf(quote, 'freight') - 1);
  });

  it('without agreed prices, one more piece never lowers the tiered discount', () => {
    const tieredSaving = (request: QuoteRequest) => {
      const { breakdown } = quoteFor({ ...request, lockedPrices: [] });
      return breakdown.reduce(
        (sum, item) => (item.kind === 'promotion' && item.promotionId === 'full' ? sum - item.amount : sum),
        0,
      );
    };
    const cases = fc.tuple(requests, tieredDiscount, fc.nat(5), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(cases, ([request, promotion, at, pieces]) => {
        const seconds = request.promotions?.promotions.filter(({ kind }) => kind === 'second-item-discount') ?? [];
        const promotions = { promotions: [...seconds, promotion], now: NOW };
        const more = request.items.map((line, n) => (n === at ? { ...line, quantity: line.quantity + pieces } : line));
        expect(tieredSaving({ ...request, promotions, items: more })).toBeGreaterThanOrEqual(
          tieredSaving({ ...request, promotions }),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
