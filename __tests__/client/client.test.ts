import { createClient, REQUEST_TIMEOUT } from '@/client/client';
import type { Transport } from '@/client/transport';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Answer, VerbName } from '@/contract/verbs';

import { INPUT_EXAMPLES, VERBS } from '../support/input-examples';
import { failureOf, NOON, valueOf } from '../support/shop';

type SendResult = Result<CloudReply, ReturnType<typeof failure<'OFFLINE'>>>;

/** A transport whose replies the test sends by hand. */
function createManualTransport() {
  const pending: { readonly request: CloudRequest; readonly resolve: (reply: SendResult) => void }[] = [];
  const transport: Transport = { send: (request) => new Promise((resolve) => pending.push({ request, resolve })) };
  const reply = (at: number, value: unknown, now = NOON) =>
    pending[at]?.resolve(ok({ answer: ok(value) as Answer<'shop.get'>, now }));
  return { transport, pending, reply, client: createClient(transport, () => NOON) };
}

const EFFECTS: { readonly [V in VerbName]: 'reads' | 'writes' } = {
  'shop.get': 'reads',
  'goods.list': 'reads',
  'goods.search': 'reads',
  'goods.suggest': 'reads',
  'goods.get': 'reads',
  'feed.list': 'reads',
  'feed.get': 'reads',
  'feed.like': 'writes',
  'feed.comment': 'writes',
  'feed.deleteComment': 'writes',
  'feed.report': 'writes',
  'seller.getCard': 'reads',
  'entry.resolve': 'reads',
  'code.get': 'reads',
  'cart.quote': 'reads',
  'gift.get': 'reads',
  'gift.claim': 'writes',
  'gift.takeBack': 'writes',
  'cart.sync': 'writes',
  'coupon.list': 'reads',
  'coupon.claim': 'writes',
  'order.place': 'writes',
  'order.pay': 'writes',
  'order.payBalance': 'writes',
  'order.confirmPayment': 'writes',
  'order.list': 'reads',
  'order.get': 'reads',
  'order.cancel': 'writes',
  'order.confirmReceipt': 'writes',
  'refund.preview': 'reads',
  'refund.request': 'writes',
  'refund.shipReturn': 'writes',
  'refund.withdraw': 'writes',
  'review.list': 'reads',
  'review.write': 'writes',
  'review.listOwn': 'reads',
  'wishlist.get': 'reads',
  'wishlist.setFavourite': 'writes',
  'wishlist.setStockAlert': 'writes',
  'offer.make': 'writes',
  'offer.list': 'reads',
  'offer.accept': 'writes',
  'offer.withdraw': 'writes',
  'order.placeAtStall': 'writes',
  'preparedOrder.get': 'reads',
  'payForMe.request': 'writes',
  'payForMe.get': 'reads',
  'payForMe.pay': 'writes',
  'address.list': 'reads',
  'address.save': 'writes',
  'address.remove': 'writes',
  'visit.record': 'writes',
  'group.enter': 'writes',
  'desk.listGoods': 'reads',
  'desk.getGoods': 'reads',
  'desk.saveGoods': 'writes',
  'desk.setShelf': 'writes',
  'desk.moveGoods': 'writes',
  'desk.duplicateGoods': 'writes',
  'desk.setStock': 'writes',
  'desk.setPrice': 'writes',
  'desk.publish': 'writes',
  'desk.listPosts': 'reads',
  'desk.getPost': 'reads',
  'desk.savePost': 'writes',
  'desk.pinPost': 'writes',
  'desk.hidePost': 'writes',
  'desk.deletePost': 'writes',
  'desk.getShop': 'reads',
  'desk.saveShop': 'writes',
  'desk.listPromotions': 'reads',
  'desk.savePromotion': 'writes',
  'desk.removePromotion': 'writes',
  'desk.listCoupons': 'reads',
  'desk.saveCoupon': 'writes',
  'desk.removeCoupon': 'writes',
  'desk.listCustomers': 'reads',
  'desk.getCustomer': 'reads',
  'desk.listCustomerOrders': 'reads',
  'desk.setCustomerNote': 'writes',
  'desk.giveCoupon': 'writes',
  'desk.giveCredit': 'writes',
  'desk.figures': 'reads',
  'desk.summary': 'reads',
  'desk.listPreparedOrders': 'reads',
  'desk.prepareOrder': 'writes',
  'desk.withdrawPreparedOrder': 'writes',
  'desk.listOffers': 'reads',
  'desk.answerOffer': 'writes',
  'desk.listComments': 'reads',
  'desk.answerComment': 'writes',
  'desk.moderateComment': 'writes',
  'desk.listReviews': 'reads',
  'desk.answerReview': 'writes',
  'desk.moderateReview': 'writes',
  'desk.listSourcing': 'reads',
  'desk.updateSourcing': 'writes',
  'desk.callBalance': 'writes',
  'me.export': 'reads',
  'me.erase': 'writes',
  'message.list': 'reads',
  'message.markRead': 'writes',
  'desk.listRefunds': 'reads',
  'desk.answerRefund': 'writes',
  'desk.receiveReturn': 'writes',
  'desk.listOrders': 'reads',
  'desk.exportOrders': 'reads',
  'desk.getOrder': 'reads',
  'desk.setNote': 'writes',
  'desk.ship': 'writes',
  'desk.shipMany': 'writes',
  'desk.correctParcel': 'writes',
  'desk.lowerPrice': 'writes',
  'desk.cancelOrder': 'writes',
  'desk.refundOrder': 'writes',
  'desk.confirmTransfer': 'writes',
  'desk.confirmTransferBack': 'writes',
  'desk.recordOrder': 'writes',
};

// A read that is never answered would keep its patience of ten seconds, and the test run, pending.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('call', () => {
  it('shares one request between concurrent identical reads, and sends another later', async () => {
    const { client, pending, reply } = createManualTransport();
    const both = [client.call('goods.get', { goodsId: 'a' }), client.call('goods.get', { goodsId: 'a' })];
    void client.call('goods.get', { goodsId: 'b' });
    expect(pending).toHaveLength(2);
    reply(0, 'first');
    expect((await Promise.all(both)).map((answer) => valueOf<unknown>(answer))).toEqual(['first', 'first']);
    void client.call('goods.get', { goodsId: 'a' });
    expect(pending).toHaveLength(3);
  });

  it.each(VERBS)('treats %s as a read or a write', (verb) => {
    const { client, pending } = createManualTransport();
    void client.call(verb, INPUT_EXAMPLES[verb]);
    void client.call(verb, INPUT_EXAMPLES[verb]);
    expect(pending).toHaveLength(EFFECTS[verb] === 'reads' ? 1 : 2);
  });

  it('sends every write, also identical concurrent ones', () => {
    const { client, pending } = createManualTransport();
    void client.call('order.cancel', { orderId: 'a' });
    void client.call('order.cancel', { orderId: 'a' });
    expect(pending).toHaveLength(2);
  });

  it('does not share a read that started before a write', async () => {
    const { client, pending, reply } = createManualTransport();
    void client.call('order.get', { orderId: 'a' });
    const cancelled = client.call('order.cancel', { orderId: 'a' });
    reply(1, 'cancelled');
    await cancelled;
    void client.call('order.get', { orderId: 'a' });
    expect(pending.map(({ request }) => request.verb)).toEqual(['order.get', 'order.cancel', 'order.get']);
  });

  it('returns a failure of the transport', async () => {
    const { client, pending } = createManualTransport();
    const answer = client.call('shop.get', {});
    pending[0]?.resolve(err(failure('OFFLINE', {})));
    expect(failureOf(await answer)).toMatchObject({ code: 'OFFLINE', retryable: true });
  });

  it('times out after ten seconds, and sends a new request on the next call', async () => {
    const { client, pending } = createManualTransport();
    const answer = client.call('shop.get', {});
    await jest.advanceTimersByTimeAsync(REQUEST_TIMEOUT);
    expect(failureOf(await answer)).toMatchObject({ code: 'TIMEOUT', retryable: true, detail: { afterMs: 10_000 } });
    void client.call('shop.get', {});
    expect(pending).toHaveLength(2);
  });

  it('never rejects, even if the transport does', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { call } = createClient({ send: () => Promise.reject(new Error('bug')) }, () => NOON);
    expect(failureOf(await call('shop.get', {})).code).toBe('INTERNAL');
    log.mockRestore();
  });
});

describe('cloudNow', () => {
  function clocks() {
    const phone = { now: NOON };
    const cloud = { offset: 0, delay: 0 };
    const transport: Transport = {
      send: async () => {
        phone.now += cloud.delay;
        return ok({ answer: ok('') as unknown as Answer<'shop.get'>, now: phone.now - cloud.delay / 2 + cloud.offset });
      },
    };
    return { phone, cloud, ...createClient(transport, () => phone.now) };
  }

  it('is the phone’s time until the first reply, then the cloud’s', async () => {
    const { phone, cloud, call, cloudNow } = clocks();
    expect(cloudNow()).toBe(NOON);
    Object.assign(cloud, { offset: 3_600_000, delay: 100 });
    await call('shop.get', {});
    expect(cloudNow()).toBe(phone.now + 3_600_000);
    phone.now += 500;
    expect(cloudNow()).toBe(phone.now + 3_600_000);
  });

  it('uses the offset of the quickest reply', async () => {
    const { phone, cloud, call, cloudNow } = clocks();
    Object.assign(cloud, { offset: 1_000, delay: 40 });
    await call('shop.get', {});
    Object.assign(cloud, { offset: 1_700, delay: 4_000 });
    await call('shop.get', {});
    expect(cloudNow()).toBe(phone.now + 1_000);
  });

  it('never makes a small step back, but follows a correction of the clock', async () => {
    const { phone, cloud, call, cloudNow } = clocks();
    Object.assign(cloud, { offset: 1_000, delay: 40 });
    await call('shop.get', {});
    const before = cloudNow();
    Object.assign(cloud, { offset: 400, delay: 20 });
    await call('shop.get', {});
    expect(cloudNow()).toBeGreaterThanOrEqual(before);
    phone.now -= 86_400_000;
    Object.assign(cloud, { offset: 86_400_000, delay: 40 });
    await call('shop.get', {});
    expect(Math.abs(cloudNow() - (phone.now + 86_400_000))).toBeLessThan(1_000);
  });
});
