import { fen, yuan } from '@/contract/money';
import type { AskedOffer } from '@/contract/offers/offer';
import { mayAccept, readCounter } from '@/desk/offers/counter-price';

import { aPicture } from '../../support/builders/builders';

const asked = (price: number): AskedOffer => ({
  ...{ id: 'o', goodsId: 'cup', skuId: 'cup-red', title: 'cup', options: [], quantity: 1 },
  ...{ picture: aPicture(), shelf: yuan(50), state: 'waiting', turns: [], until: 1 },
  price: yuan(price),
  bounds: { floor: yuan(40), shelf: yuan(50) },
});

describe('another price', () => {
  it.each([
    ['', 30, '写个价再说。'],
    ['一百', 30, '价钱写成 88 或 88.50 这样。'],
    ['42', 42, '客人已经出 ¥42 了，写高一点。'],
    ['39.99', 30, '不能低于你的底价 ¥40。'],
    ['50', 42, '现在 ¥50 就能买，写低一点。'],
  ])('written as 「%s」 over %d yuan is not one', (text, price, trouble) => {
    expect(readCounter(text, asked(price))).toEqual({ ok: false, failure: trouble });
  });

  it.each([
    ['40', 30, 4_000],
    ['49.99', 42, 4_999],
  ])('written as 「%s」 over %d yuan is %d fen', (text, price, expected) => {
    expect(readCounter(text, asked(price))).toEqual({ ok: true, value: fen(expected) });
  });
});

describe('a yes', () => {
  it.each([
    [39, false],
    [40, true],
    [49, true],
    [50, false],
  ])('to %d yuan: %s', (price, expected) => {
    expect(mayAccept(asked(price))).toBe(expected);
  });

  it('is not to be given, nor another price, for what is not bargained for any more', () => {
    const { bounds: _gone, ...offer } = asked(45);
    expect(mayAccept(offer)).toBe(false);
    expect(readCounter('48', offer).ok).toBe(false);
  });
});
