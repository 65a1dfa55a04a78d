import fc from 'fast-check';

import type { Figure, Quote } from '@/contract/cart/quote';
import { fen, plus } from '@/contract/money';
import { quoteFor, type QuoteRequest } from '@/domain/cart/quote';

import { NOW } from '../../support/builders/builders';
import { fullReduction, requests } from '../../support/builders/quotes';

const RUNS = { numRuns: 500 };

function law(name: string, holds: (request: QuoteRequest, quote: Quote) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(requests, (request) => holds(request, quoteFor(request))),
      RUNS,
    );
  });
}

const sumOf = ({ figures }: Quote, ...kinds: readonly Figure['kind'][]) =>
  plus(...figures.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
const withPurse = (request: QuoteRequest, over: Partial<NonNullable<QuoteRequest['purse']>>): QuoteRequest => ({
  ...request,
  ...(request.purse && { purse: { ...request.purse, ...over } }),
});

describe('laws of a quote, with any promotions, coupons and credit', () => {
  law('its figures add up to its total', (_, { figures, total }) => {
    expect(plus(...figures.map(({ amount }) => amount))).toBe(total);
  });

  law('the discounts of its lines add up to its discounts', (_, quote) => {
    const taken = plus(...quote.lines.map(({ discount }) => discount));
    expect(taken + sumOf(quote, 'bargain', 'promotion', 'coupon', 'credit')).toBe(0);
  });

  law('what its lines cost and the freight are its total', (_, quote) => {
    expect(plus(...quote.lines.map(({ payable }) => payable), sumOf(quote, 'freight'))).toBe(quote.total);
  });

  law('no line costs less than nothing, nor more than its amount', (_, { lines }) => {
    for (const { amount, discount, payable } of lines) {
      expect(payable).toBe(amount - discount);
      expect(payable).toBeGreaterThanOrEqual(0);
      expect(discount).toBeGreaterThanOrEqual(0);
    }
  });

  law('its freight is never below nothing, and its total never below its freight', (_, quote) => {
    const freight = sumOf(quote, 'freight');
    expect(freight).toBeGreaterThanOrEqual(0);
    expect(quote.total).toBeGreaterThanOrEqual(freight);
  });

  law('coupon and credit never take the last fen of goods that cost something', (_, quote) => {
    const promoted = sumOf(quote, 'goods', 'bargain', 'promotion');
    if (promoted > 0) expect(sumOf(quote, 'goods', 'bargain', 'promotion', 'coupon', 'credit')).toBeGreaterThan(0);
  });

  law('credit is used only when asked for, and no more of it than there is', ({ purse }, { credit }) => {
    expect(credit.uses).toBeLessThanOrEqual(purse?.useCredit ? credit.has : 0);
    expect(credit.uses).toBeGreaterThanOrEqual(0);
  });

  law(
    'the credit of its lines adds up to the credit used, is part of their discount, and absent for none',
    (_, quote) => {
      const shares = quote.lines.flatMap((line) => ('credit' in line ? [line] : []));
      expect(plus(...shares.map(({ credit = fen(0) }) => credit))).toBe(quote.credit.uses);
      for (const { credit = 0, discount } of shares) {
        expect(credit).toBeGreaterThan(0);
        expect(credit).toBeLessThanOrEqual(discount);
      }
    },
  );

  law('the order of its lines changes nothing but their order', (request, quote) => {
    const turned = quoteFor({ ...request, wanted: [...request.wanted].reverse() });
    expect(turned.total).toBe(quote.total);
    expect([...turned.lines].reverse()).toEqual(quote.lines);
  });

  law('one more coupon never raises the total', (request, quote) => {
    const purse = request.purse;
    if (!purse || purse.coupons.wish !== 'best') return;
    const fewer = { ...purse.coupons, free: purse.coupons.free.slice(1) };
    expect(quote.total).toBeLessThanOrEqual(quoteFor(withPurse(request, { coupons: fewer })).total);
  });

  law('using credit never raises the total', (request, quote) => {
    expect(quote.total).toBeLessThanOrEqual(quoteFor(withPurse(request, { useCredit: false })).total);
  });

  // With agreed prices a coupon may decide which way of buying is the cheaper one.
  law('where nothing was agreed on, coupon and credit never change the freight', ({ purse, ...request }) => {
    const plain = { ...request, locks: [] };
    expect(sumOf(quoteFor({ ...plain, ...(purse && { purse }) }), 'freight')).toBe(sumOf(quoteFor(plain), 'freight'));
  });

  law('a pre-ordered good is paid in two parts that are the total, or stands alone', (_, quote) => {
    const hasPreorder = quote.lines.some(({ preorder }) => preorder !== undefined);
    const isAlone = quote.lines.every(({ goodsId }) => goodsId === 'g3');
    expect(quote.alone !== undefined).toBe(hasPreorder && !isAlone);
    if (!quote.deposit) return;
    const { now, balance } = quote.deposit;
    expect(now + balance).toBe(quote.total);
    expect(now).toBeGreaterThanOrEqual(Math.min(1, quote.total));
    expect(balance).toBeGreaterThanOrEqual(sumOf(quote, 'freight') - 1);
  });

  it('where nothing was agreed on, one more piece never lowers what a full reduction takes off', () => {
    const reduced = (request: QuoteRequest) => {
      const { figures } = quoteFor({ ...request, locks: [] });
      return figures.reduce(
        (sum, one) => (one.kind === 'promotion' && one.promotionId === 'full' ? sum - one.amount : sum),
        0,
      );
    };
    const wanted = fc.tuple(requests, fullReduction, fc.nat(5), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(wanted, ([request, promotion, at, pieces]) => {
        const seconds = request.offers?.promotions.filter(({ kind }) => kind === 'second-piece') ?? [];
        const offers = { promotions: [...seconds, promotion], now: NOW };
        const more = request.wanted.map((line, n) => (n === at ? { ...line, quantity: line.quantity + pieces } : line));
        expect(reduced({ ...request, offers, wanted: more })).toBeGreaterThanOrEqual(reduced({ ...request, offers }));
      }),
      { numRuns: 1_000 },
    );
  });
});
