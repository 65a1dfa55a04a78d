import fc from 'fast-check';

import { decideOffer, OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { fen } from '@/contract/money';
import { OFFER_STATES, type Offer } from '@/contract/offers/offer';
import { HOUR } from '@/contract/time';
import {
  countOffersLeft,
  floorOf,
  lockedPricesOf,
  nextOfferAt,
  OFFER_LIMIT_PERIOD,
  type BargainRule,
} from '@/domain/offers/bargain-rule';
import {
  acceptedOffer,
  ANSWER_TIME_LIMIT,
  answeredOffer,
  isOfferOpen,
  mayAnswer,
  newOffer,
  OFFER_TRANSITIONS,
  offerAt,
  releasedOffer,
  revisedOffer,
  TERMINAL_OFFER_STATES,
  usedOffer,
  withdrawnOffer,
} from '@/domain/offers/offer';
import { transitionProblems } from '@/domain/orders/order';

import { aPicture, NOW } from '../../support/builders/builders';

const BOUNDS = { floor: fen(8_000), listPrice: fen(10_000) };
const HOLD_MS = 24 * HOUR;

function anOffer(price = 9_000, at = NOW): Offer {
  const subject = { id: 'o1', goodsId: 'cup', skuId: 'cup-white', title: '', options: [], picture: aPicture() };
  return newOffer(subject, { quantity: 2, price: fen(price), listPrice: BOUNDS.listPrice, message: '', at });
}

const answerContext = { bounds: BOUNDS, at: NOW + OFFER_ANSWER_DELAY, holdMs: HOLD_MS };
const accepted = () => answeredOffer(anOffer(), { action: 'accept', message: '' }, answerContext);
const countered = () =>
  answeredOffer(anOffer(8_100), { action: 'counter', price: fen(9_000), message: '' }, answerContext);

describe('offer states', () => {
  it('form a table without dead ends in which every state is reachable', () => {
    expect(transitionProblems(OFFER_TRANSITIONS, ['waiting'], TERMINAL_OFFER_STATES)).toEqual([]);
    expect(Object.keys(OFFER_TRANSITIONS).sort()).toEqual([...OFFER_STATES].sort());
  });

  it('expire exactly at `expiresAt`; terminal and used offers do not change', () => {
    for (const offer of [anOffer(), countered(), accepted()]) {
      expect(offerAt(offer, offer.expiresAt - 1)).toBe(offer);
      expect(offerAt(offer, offer.expiresAt).state).toBe('expired');
    }
    expect(anOffer().expiresAt).toBe(NOW + ANSWER_TIME_LIMIT);
    const used = usedOffer(accepted(), 'order');
    expect(offerAt(used, used.expiresAt + 1)).toBe(used);
  });

  it('reject every transition that is not in the table', () => {
    expect(() => withdrawnOffer(accepted())).toThrow('illegal transition');
    expect(() => acceptedOffer(anOffer(), { at: NOW, holdMs: HOLD_MS })).toThrow('nothing to accept');
    expect(() => usedOffer(usedOffer(accepted(), 'one'), 'two')).toThrow('illegal transition');
    expect(() => revisedOffer(accepted(), { ...anOffer(), message: '', at: NOW })).toThrow('illegal transition');
  });

  it('lock a price again when its order ended unpaid, unless it has expired', () => {
    const used = usedOffer(accepted(), 'order');
    expect(releasedOffer(used, used.expiresAt - 1)).toEqual(accepted());
    expect(releasedOffer(used, used.expiresAt).state).toBe('expired');
    expect(releasedOffer(used, used.expiresAt).orderId).toBeUndefined();
  });
});

describe('the seller’s answer', () => {
  it('throws below the floor, at or above the list price, or not above the offer', () => {
    const low = { ...answerContext, bounds: { floor: fen(9_001), listPrice: fen(10_000) } };
    expect(() => answeredOffer(anOffer(), { action: 'accept', message: '' }, low)).toThrow();
    for (const price of [7_999, 8_100, 10_000, 10_001]) {
      expect(mayAnswer(anOffer(8_100), { action: 'counter', price: fen(price), message: '' }, BOUNDS)).toBe(false);
    }
    expect(() => answeredOffer(accepted(), { action: 'refuse', message: '' }, answerContext)).toThrow();
  });

  it('of the demo seller is always allowed, never below the floor, and a second counter is not higher', () => {
    const cents = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(
        fc.record({ floor: cents, listPrice: cents, first: cents, next: cents }),
        ({ floor, listPrice, first, next }) => {
          const bounds = { floor: fen(floor), listPrice: fen(listPrice) };
          const one = anOffer(first);
          const answer = decideOffer(one, bounds);
          expect(mayAnswer(one, answer, bounds)).toBe(true);
          const after = answeredOffer(one, answer, { ...answerContext, bounds });
          if (after.state === 'accepted') expect(after.price).toBe(first);
          if (after.state !== 'countered') return;
          expect(after.price).toBeGreaterThanOrEqual(floor);
          if (next >= after.price) return;
          const revised = revisedOffer(after, {
            quantity: 1,
            price: fen(next),
            listPrice: fen(listPrice),
            message: '',
            at: NOW,
          });
          const second = decideOffer(revised, bounds);
          expect(mayAnswer(revised, second, bounds)).toBe(true);
          if (second.action === 'counter') expect(second.price).toBeLessThanOrEqual(after.price);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('bargain rule', () => {
  const rule = (floor: BargainRule['floor']): BargainRule => ({ floor, offerLimit: 3, holdHours: 24 });
  const sku = { id: 'cup-white', price: fen(9_999) };

  it('has a floor in percent, rounded down, or by SKU', () => {
    expect(floorOf(rule({ percent: 85 }), sku)).toBe(8_499);
    expect(floorOf(rule({ bySku: { 'cup-white': fen(9_000) } }), sku)).toBe(9_000);
    expect(floorOf(rule({ bySku: { other: fen(9_000) } }), sku)).toBe(9_999);
    expect(floorOf(rule({ percent: 1 }), { id: 'x', price: fen(1) })).toBe(1);
  });

  it('limits the offers within seven days, over all SKUs of the goods', () => {
    const offers = [anOffer(9_000, NOW), anOffer(9_000, NOW + 5), anOffer(9_000, NOW + 9)];
    const rule85 = rule({ percent: 85 });
    expect(countOffersLeft(rule85, offers.slice(0, 2), NOW + 9)).toBe(1);
    expect(countOffersLeft(rule85, offers, NOW + 10)).toBe(0);
    expect(nextOfferAt(rule85, offers, NOW + 10)).toBe(NOW + OFFER_LIMIT_PERIOD);
    expect(countOffersLeft(rule85, offers, NOW + OFFER_LIMIT_PERIOD - 1)).toBe(0);
    expect(countOffersLeft(rule85, offers, NOW + OFFER_LIMIT_PERIOD)).toBe(1);
    expect(nextOfferAt(rule85, offers, NOW + OFFER_LIMIT_PERIOD)).toBe(NOW + OFFER_LIMIT_PERIOD);
  });

  it('counts only the shopper’s turns, not the seller’s answers', () => {
    const rule85 = rule({ percent: 85 });
    expect(countOffersLeft(rule85, [countered()], NOW + HOUR)).toBe(2);
    expect(countOffersLeft(rule85, [accepted(), countered()], NOW + HOUR)).toBe(1);
  });

  it('allows the next offer seven days after the oldest that counts, in any order of offers', () => {
    const rule85 = rule({ percent: 85 });
    const [first, second, third, last] = [1, 2, 3, 4].map((at) => anOffer(9_000, NOW + at));
    if (!first || !second || !third || !last) throw new Error('four were made');
    for (const offers of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ])
      expect(nextOfferAt(rule85, offers, NOW + 10)).toBe(NOW + 1 + OFFER_LIMIT_PERIOD);
    expect(nextOfferAt(rule85, [last, first, third, second], NOW + 10)).toBe(NOW + 2 + OFFER_LIMIT_PERIOD);
    expect(nextOfferAt(rule85, [first, second], NOW + 10)).toBe(NOW + 10);
  });

  it('locks an agreed price with its SKU, quantity and expiry', () => {
    expect(lockedPricesOf([accepted()], NOW)).toEqual([
      { offerId: 'o1', skuId: 'cup-white', price: 9_000, quantity: 2, expiresAt: NOW + OFFER_ANSWER_DELAY + HOLD_MS },
    ]);
  });

  it('locks an agreed price until it expires, and not while an order uses it', () => {
    const agreed = accepted();
    expect(lockedPricesOf([agreed], agreed.expiresAt - 1)).toHaveLength(1);
    expect(lockedPricesOf([agreed], agreed.expiresAt)).toEqual([]);
    expect(lockedPricesOf([anOffer(), countered(), usedOffer(agreed, 'order')], NOW)).toEqual([]);
  });
});

describe('turns of a negotiation', () => {
  const offered = { by: 'shopper', action: 'offer', at: NOW, price: 9_000, message: '' };
  const at = NOW + OFFER_ANSWER_DELAY;

  it('begin with the shopper’s offer', () => {
    expect(anOffer().turns).toEqual([offered]);
  });

  it('record an acceptance; the price is then valid for the hold time', () => {
    const yes = answeredOffer(anOffer(), { action: 'accept', message: '好' }, answerContext);
    expect(yes).toMatchObject({ state: 'accepted', price: 9_000, expiresAt: at + HOLD_MS });
    expect(yes.turns).toEqual([offered, { by: 'seller', action: 'accept', at, price: 9_000, message: '好' }]);
  });

  it('record a refusal without a price', () => {
    const no = answeredOffer(anOffer(), { action: 'refuse', message: '不行' }, answerContext);
    expect(no).toMatchObject({ state: 'refused', price: 9_000 });
    expect(no.turns).toEqual([offered, { by: 'seller', action: 'refuse', at, message: '不行' }]);
  });

  it('record a counter price, which becomes the price of the offer', () => {
    const named = answeredOffer(anOffer(8_100), { action: 'counter', price: fen(9_500), message: '' }, answerContext);
    expect(named).toMatchObject({ state: 'countered', price: 9_500, expiresAt: at + HOLD_MS });
    expect(named.turns[1]).toEqual({ by: 'seller', action: 'counter', at, price: 9_500, message: '' });
  });

  it('record that the shopper accepted the counter price, which is then valid for the hold time', () => {
    const acceptedByShopper = acceptedOffer(countered(), { at: at + HOUR, holdMs: HOLD_MS });
    expect(acceptedByShopper).toMatchObject({ state: 'accepted', price: 9_000, expiresAt: at + HOUR + HOLD_MS });
    expect(acceptedByShopper.turns).toEqual([
      ...countered().turns,
      { by: 'shopper', action: 'accept', at: at + HOUR, price: 9_000, message: '' },
    ]);
  });

  it('record the shopper’s next offer, with a new answer time limit', () => {
    const input = { quantity: 3, price: fen(8_500), listPrice: fen(9_900), message: '再便宜点', at: at + HOUR };
    const revised = revisedOffer(countered(), input);
    expect(revised).toMatchObject({ state: 'waiting', quantity: 3, price: 8_500, listPrice: 9_900 });
    expect(revised.expiresAt).toBe(at + HOUR + ANSWER_TIME_LIMIT);
    expect(revised.turns).toEqual([
      ...countered().turns,
      { by: 'shopper', action: 'offer', at: at + HOUR, price: 8_500, message: '再便宜点' },
    ]);
  });
});

describe('an offer', () => {
  it('may be accepted from the floor to 1 fen below the list price', () => {
    const yes = { action: 'accept', message: '' } as const;
    expect([7_999, 8_000, 9_999, 10_000].map((price) => mayAnswer(anOffer(price), yes, BOUNDS))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('can be answered only while it waits', () => {
    const no = { action: 'refuse', message: '' } as const;
    expect(mayAnswer(anOffer(), no, BOUNDS)).toBe(true);
    for (const offer of [accepted(), countered(), withdrawnOffer(anOffer()), usedOffer(accepted(), 'order')])
      expect(mayAnswer(offer, no, BOUNDS)).toBe(false);
  });

  it('is open until it is used or has ended', () => {
    const used = usedOffer(accepted(), 'order');
    expect([anOffer(), countered(), accepted()].map(isOfferOpen)).toEqual([true, true, true]);
    expect([used, withdrawnOffer(anOffer()), offerAt(anOffer(), NOW + ANSWER_TIME_LIMIT)].map(isOfferOpen)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is withdrawn, or used with the id of its order', () => {
    expect(withdrawnOffer(anOffer()).state).toBe('withdrawn');
    expect(usedOffer(accepted(), 'order-7')).toMatchObject({ state: 'used', orderId: 'order-7' });
  });
});
