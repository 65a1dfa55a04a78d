import fc from 'fast-check';

import { GIFT_TIMEOUT } from '@/contract/limits';
import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { DAY } from '@/contract/time';
import { dueAt } from '@/domain/due-orders';
import { claimedGift, orderForPayer, returnedGift, returnGiftIfUnclaimed } from '@/domain/gifts/gift';
import { isClaimable } from '@/domain/gifts/gift-state';
import { tasksOf } from '@/domain/desk/tasks';
import { paidOrder } from '@/domain/orders/paid-order';
import { shippedOrder } from '@/domain/orders/receipt';
import { refundableMoney } from '@/domain/refunds/refund-quote';
import { refundChoices } from '@/domain/refunds/refund-rules';

import { anAddress, anOrder, aQuoteLine, NOW } from '../../support/builders/builders';

const GIFT = { id: 'gift', from: '小满', words: '生日快乐', showsPrice: false };

/** A paid gift of so many cups and teas. */
function paidGift(cups = 1, teas = 1): Order {
  const lines = [aQuoteLine({ quantity: cups }), aQuoteLine({ skuId: 'tea', goodsId: 'tea', quantity: teas })];
  const { address: _none, ...order } = anOrder({ lines, gift: GIFT });
  return paidOrder(order, { at: NOW });
}

const claimed = (order: Order, at = NOW) => claimedGift(order, { at, address: anAddress(), lines: order.lines });

describe('a paid gift', () => {
  it('waits for a friend, not for the seller, until its time is over', () => {
    const order = paidGift();
    expect([order.state, tasksOf(order), refundChoices(order, NOW)]).toEqual(['paid', [], []]);
    expect(dueAt(order)).toBe(NOW + GIFT_TIMEOUT);
    expect([isClaimable(order, NOW + GIFT_TIMEOUT - 1), isClaimable(order, NOW + GIFT_TIMEOUT)]).toEqual([true, false]);
  });

  it('is to be sent once it is claimed, waits for nothing else, and can’t be claimed or returned again', () => {
    const order = claimed(paidGift());
    expect([tasksOf(order), dueAt(order), isClaimable(order, NOW)]).toEqual([['to-ship'], undefined, false]);
    expect(() => claimed(order)).toThrow();
    expect(() => returnedGift(order, { id: 'refund', at: NOW, reason: 'gift-taken-back' })).toThrow();
    expect(returnGiftIfUnclaimed(order, NOW + GIFT_TIMEOUT, 'refund')).toBe(order);
  });

  it('goes back as a whole, to the fen, dated when its time was over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (cups, teas) => {
        const order = paidGift(cups, teas);
        expect(returnGiftIfUnclaimed(order, NOW + GIFT_TIMEOUT - 1, 'refund')).toBe(order);
        const back = returnGiftIfUnclaimed(order, NOW + GIFT_TIMEOUT + DAY, 'refund');
        const [refund] = back.refunds ?? [];
        expect(refund).toMatchObject({ reason: 'gift-unclaimed', isUnshipped: true, amount: order.total });
        expect(refund?.events).toEqual([{ state: 'refunding', at: NOW + GIFT_TIMEOUT }]);
        expect(plus(...(refund?.parts ?? []).map(({ amount }) => amount))).toBe(order.total);
        expect([refundableMoney(back), isClaimable(back, NOW)]).toEqual([0, false]);
      }),
    );
  });
});

describe('what the payer of an order sees', () => {
  it('is all of it, but of a gift neither address nor parcels', () => {
    const own = anOrder();
    expect(orderForPayer(own)).toBe(own);
    const parcel = { carrier: '某某快递', trackingNumber: '1', steps: [{ at: NOW, text: '已到杭州' }] };
    const sent = shippedOrder(claimed(paidGift()), [parcel], NOW);
    const shown = JSON.stringify(orderForPayer(sent));
    for (const secret of [...Object.values(anAddress()), '某某快递', '已到杭州']) expect(shown).not.toContain(secret);
    expect(orderForPayer(sent)).toMatchObject({ state: 'shipped', total: sent.total, gift: { claimedAt: NOW } });
  });
});
