import fc from 'fast-check';

import { ruleOn, THINKING } from '@/cloud/embedded/simulated-seller/offers';
import { fen } from '@/contract/money';
import { OFFER_STATES, type Offer } from '@/contract/offers/offer';
import { HOUR } from '@/contract/time';
import {
  floorOf,
  locksAmong,
  nextRoundAt,
  ROUNDS_SPAN,
  roundsLeft,
  type BargainRule,
} from '@/domain/offers/bargain-rule';
import {
  ANSWER_WITHIN,
  answeredOffer,
  isOpen,
  madeOffer,
  mayAnswer,
  OFFER_ENDS,
  OFFER_MOVES,
  offerAt,
  offeredAgain,
  releasedOffer,
  takenOffer,
  usedOffer,
  withdrawnOffer,
} from '@/domain/offers/offer';
import { faultsOfTable } from '@/domain/orders/order';

import { aPicture, NOW } from '../../support/builders/builders';

const BOUNDS = { floor: fen(8_000), shelf: fen(10_000) };
const HOLDS = 24 * HOUR;

function anOffer(price = 9_000, at = NOW): Offer {
  const what = { id: 'o1', goodsId: 'cup', skuId: 'cup-white', title: '', options: [], picture: aPicture() };
  return madeOffer(what, { quantity: 2, price: fen(price), shelf: BOUNDS.shelf, words: '', at });
}

const answering = { bounds: BOUNDS, at: NOW + THINKING, holds: HOLDS };
const accepted = () => answeredOffer(anOffer(), { does: 'accepts', words: '' }, answering);
const countered = () => answeredOffer(anOffer(8_100), { does: 'counters', price: fen(9_000), words: '' }, answering);

describe('the states of an offer', () => {
  it('are a table without dead ends, and each can be reached', () => {
    expect(faultsOfTable(OFFER_MOVES, ['waiting'], OFFER_ENDS)).toEqual([]);
    expect(Object.keys(OFFER_MOVES).sort()).toEqual([...OFFER_STATES].sort());
  });

  it('end with time, at the very instant that was said, and are left alone otherwise', () => {
    for (const offer of [anOffer(), countered(), accepted()]) {
      expect(offerAt(offer, offer.until - 1)).toBe(offer);
      expect(offerAt(offer, offer.until).state).toBe('expired');
    }
    expect(anOffer().until).toBe(NOW + ANSWER_WITHIN);
    const used = usedOffer(accepted(), 'order');
    expect(offerAt(used, used.until + 1)).toBe(used);
  });

  it('allow no move that is not in the table', () => {
    expect(() => withdrawnOffer(accepted())).toThrow('illegal move');
    expect(() => takenOffer(anOffer(), { at: NOW, holds: HOLDS })).toThrow('nothing to take');
    expect(() => usedOffer(usedOffer(accepted(), 'one'), 'two')).toThrow('illegal move');
    expect(() => offeredAgain(accepted(), { ...anOffer(), words: '', at: NOW })).toThrow('illegal move');
  });

  it('a price is locked again when its order ended unpaid, but not beyond its time', () => {
    const used = usedOffer(accepted(), 'order');
    expect(releasedOffer(used, used.until - 1)).toEqual(accepted());
    expect(releasedOffer(used, used.until).state).toBe('expired');
    expect(releasedOffer(used, used.until).orderId).toBeUndefined();
  });
});

describe('an answer of the seller', () => {
  it('is refused as a bug where it goes below her floor, up to the usual price, or below what was offered', () => {
    const low = { ...answering, bounds: { floor: fen(9_001), shelf: fen(10_000) } };
    expect(() => answeredOffer(anOffer(), { does: 'accepts', words: '' }, low)).toThrow();
    for (const price of [7_999, 8_100, 10_000, 10_001]) {
      expect(mayAnswer(anOffer(8_100), { does: 'counters', price: fen(price), words: '' }, BOUNDS)).toBe(false);
    }
    expect(() => answeredOffer(accepted(), { does: 'refuses', words: '' }, answering)).toThrow();
  });

  it('of the demo seller is always one she may give, agrees on nothing below her floor, and names no price twice as high', () => {
    const cents = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(
        fc.record({ floor: cents, shelf: cents, first: cents, next: cents }),
        ({ floor, shelf, first, next }) => {
          const bounds = { floor: fen(floor), shelf: fen(shelf) };
          const one = anOffer(first);
          const answer = ruleOn(one, bounds);
          expect(mayAnswer(one, answer, bounds)).toBe(true);
          const after = answeredOffer(one, answer, { ...answering, bounds });
          if (after.state === 'accepted') expect(after.price).toBe(first);
          if (after.state !== 'countered') return;
          expect(after.price).toBeGreaterThanOrEqual(floor);
          if (next >= after.price) return;
          const again = offeredAgain(after, { quantity: 1, price: fen(next), shelf: fen(shelf), words: '', at: NOW });
          const second = ruleOn(again, bounds);
          expect(mayAnswer(again, second, bounds)).toBe(true);
          if (second.does === 'counters') expect(second.price).toBeLessThanOrEqual(after.price);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('what a seller allows', () => {
  const rule = (floor: BargainRule['floor']): BargainRule => ({ floor, rounds: 3, holdHours: 24 });
  const sku = { id: 'cup-white', price: fen(9_999) };

  it('is a floor in percent, a fraction of a fen in favour of who buys, or one by SKU', () => {
    expect(floorOf(rule({ percent: 85 }), sku)).toBe(8_499);
    expect(floorOf(rule({ bySku: { 'cup-white': fen(9_000) } }), sku)).toBe(9_000);
    expect(floorOf(rule({ bySku: { other: fen(9_000) } }), sku)).toBe(9_999);
    expect(floorOf(rule({ percent: 1 }), { id: 'x', price: fen(1) })).toBe(1);
  });

  it('is so many offers within seven days, counted over all bargains of a good', () => {
    const offers = [anOffer(9_000, NOW), anOffer(9_000, NOW + 5), anOffer(9_000, NOW + 9)];
    const of = rule({ percent: 85 });
    expect(roundsLeft(of, offers.slice(0, 2), NOW + 9)).toBe(1);
    expect(roundsLeft(of, offers, NOW + 10)).toBe(0);
    expect(nextRoundAt(of, offers, NOW + 10)).toBe(NOW + ROUNDS_SPAN);
    expect(roundsLeft(of, offers, NOW + ROUNDS_SPAN - 1)).toBe(0);
    expect(roundsLeft(of, offers, NOW + ROUNDS_SPAN)).toBe(1);
    expect(nextRoundAt(of, offers, NOW + ROUNDS_SPAN)).toBe(NOW + ROUNDS_SPAN);
  });

  it('counts her own offers alone, and not what the seller answered', () => {
    const of = rule({ percent: 85 });
    expect(roundsLeft(of, [countered()], NOW + HOUR)).toBe(2);
    expect(roundsLeft(of, [accepted(), countered()], NOW + HOUR)).toBe(1);
  });

  it('gives a round back seven days after the oldest that counts, in whatever order the offers are kept', () => {
    const of = rule({ percent: 85 });
    const [first, second, third, last] = [1, 2, 3, 4].map((at) => anOffer(9_000, NOW + at));
    if (!first || !second || !third || !last) throw new Error('four were made');
    for (const offers of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ])
      expect(nextRoundAt(of, offers, NOW + 10)).toBe(NOW + 1 + ROUNDS_SPAN);
    expect(nextRoundAt(of, [last, first, third, second], NOW + 10)).toBe(NOW + 2 + ROUNDS_SPAN);
    expect(nextRoundAt(of, [first, second], NOW + 10)).toBe(NOW + 10);
  });

  it('locks the price that was agreed on, for its SKU, its pieces and its time', () => {
    expect(locksAmong([accepted()], NOW)).toEqual([
      { offerId: 'o1', skuId: 'cup-white', price: 9_000, quantity: 2, until: NOW + THINKING + HOLDS },
    ]);
  });

  it('locks what was agreed on, until its time and not while an order holds it', () => {
    const agreed = accepted();
    expect(locksAmong([agreed], agreed.until - 1)).toHaveLength(1);
    expect(locksAmong([agreed], agreed.until)).toEqual([]);
    expect(locksAmong([anOffer(), countered(), usedOffer(agreed, 'order')], NOW)).toEqual([]);
  });
});

describe('what was said in a bargain', () => {
  const offered = { by: 'shopper', does: 'offers', at: NOW, price: 9_000, words: '' };
  const at = NOW + THINKING;

  it('begins with what the shopper offered', () => {
    expect(anOffer().turns).toEqual([offered]);
  });

  it('goes on with a yes to what she offered, and the price then holds for so long', () => {
    const yes = answeredOffer(anOffer(), { does: 'accepts', words: '好' }, answering);
    expect(yes).toMatchObject({ state: 'accepted', price: 9_000, until: at + HOLDS });
    expect(yes.turns).toEqual([offered, { by: 'seller', does: 'accepts', at, price: 9_000, words: '好' }]);
  });

  it('goes on with a no, which names no price', () => {
    const no = answeredOffer(anOffer(), { does: 'refuses', words: '不行' }, answering);
    expect(no).toMatchObject({ state: 'refused', price: 9_000 });
    expect(no.turns).toEqual([offered, { by: 'seller', does: 'refuses', at, words: '不行' }]);
  });

  it('goes on with the price that the seller named, which is the one asked from then on', () => {
    const named = answeredOffer(anOffer(8_100), { does: 'counters', price: fen(9_500), words: '' }, answering);
    expect(named).toMatchObject({ state: 'countered', price: 9_500, until: at + HOLDS });
    expect(named.turns[1]).toEqual({ by: 'seller', does: 'counters', at, price: 9_500, words: '' });
  });

  it('goes on with her taking that price, and then it holds as long as a yes does', () => {
    const taken = takenOffer(countered(), { at: at + HOUR, holds: HOLDS });
    expect(taken).toMatchObject({ state: 'accepted', price: 9_000, until: at + HOUR + HOLDS });
    expect(taken.turns).toEqual([
      ...countered().turns,
      { by: 'shopper', does: 'accepts', at: at + HOUR, price: 9_000, words: '' },
    ]);
  });

  it('goes on with her next offer, for which the seller has as long as for the first', () => {
    const wish = { quantity: 3, price: fen(8_500), shelf: fen(9_900), words: '再便宜点', at: at + HOUR };
    const again = offeredAgain(countered(), wish);
    expect(again).toMatchObject({ state: 'waiting', quantity: 3, price: 8_500, shelf: 9_900 });
    expect(again.until).toBe(at + HOUR + ANSWER_WITHIN);
    expect(again.turns).toEqual([
      ...countered().turns,
      { by: 'shopper', does: 'offers', at: at + HOUR, price: 8_500, words: '再便宜点' },
    ]);
  });
});

describe('an offer', () => {
  it('may be agreed on at the floor itself, and at one fen below what anyone pays', () => {
    const yes = { does: 'accepts', words: '' } as const;
    expect([7_999, 8_000, 9_999, 10_000].map((price) => mayAnswer(anOffer(price), yes, BOUNDS))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is answered once: what was answered, taken back or used can not even be refused any more', () => {
    const no = { does: 'refuses', words: '' } as const;
    expect(mayAnswer(anOffer(), no, BOUNDS)).toBe(true);
    for (const offer of [accepted(), countered(), withdrawnOffer(anOffer()), usedOffer(accepted(), 'order')])
      expect(mayAnswer(offer, no, BOUNDS)).toBe(false);
  });

  it('is open until it is used or ended', () => {
    const used = usedOffer(accepted(), 'order');
    expect([anOffer(), countered(), accepted()].map(isOpen)).toEqual([true, true, true]);
    expect([used, withdrawnOffer(anOffer()), offerAt(anOffer(), NOW + ANSWER_WITHIN)].map(isOpen)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('taken back says so, and one that is used names the order that holds it', () => {
    expect(withdrawnOffer(anOffer()).state).toBe('withdrawn');
    expect(usedOffer(accepted(), 'order-7')).toMatchObject({ state: 'used', orderId: 'order-7' });
  });
});
