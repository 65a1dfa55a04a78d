import { fen, yuan } from '@/contract/money';
import type { WaitingOffer } from '@/contract/offers/offer';
import { mayAccept, parseCounterPrice } from '@/desk/offers/counter-price';

import { aPicture } from '../../support/builders/builders';

const waitingOffer = (price: number): WaitingOffer => ({
  ...{ id: 'o', goodsId: 'cup', skuId: 'cup-red', title: 'cup', options: [], quantity: 1 },
  ...{ picture: aPicture(), listPrice: yuan(50), state: 'waiting', turns: [], expiresAt: 1 },
  price: yuan(price),
  bounds: { floor: yuan(40), listPrice: yuan(50) },
});

describe('parseCounterPrice', () => {
  it.each([
    ['', 30, '写个价再说。'],
    ['一百', 30, '价钱写成 88 或 88.50 这样。'],
    ['42', 42, '客人已经出 ¥42 了，写高一点。'],
    ['39.99', 30, '不能低于你的底价 ¥40。'],
    ['50', 42, '现在 ¥50 就能买，写低一点。'],
  ])('rejects 「%s」 for an offer of %d yuan', (text, price, message) => {
    expect(parseCounterPrice(text, waitingOffer(price))).toEqual({ ok: false, failure: message });
  });

  it.each([
    ['40', 30, 4_000],
    ['49.99', 42, 4_999],
  ])('parses 「%s」 for an offer of %d yuan as %d fen', (text, price, expected) => {
    expect(parseCounterPrice(text, waitingOffer(price))).toEqual({ ok: true, value: fen(expected) });
  });
});

describe('mayAccept', () => {
  it.each([
    [39, false],
    [40, true],
    [49, true],
    [50, false],
  ])('to %d yuan: %s', (price, expected) => {
    expect(mayAccept(waitingOffer(price))).toBe(expected);
  });

  it('allows neither accepting nor countering without bounds', () => {
    const { bounds: _bounds, ...offer } = waitingOffer(45);
    expect(mayAccept(offer)).toBe(false);
    expect(parseCounterPrice('48', offer).ok).toBe(false);
  });
});
