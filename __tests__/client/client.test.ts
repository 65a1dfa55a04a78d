import { createClient, PATIENCE } from '@/client/client';
import type { Transport } from '@/client/transport';
import type { Ask, Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { Answer, VerbName } from '@/contract/verbs';

import { INPUT_EXAMPLES, VERBS } from '../support/input-examples';
import { failureOf, NOON, valueOf } from '../support/shop';

type Sent = Result<Reply, ReturnType<typeof failure<'OFFLINE'>>>;

/** A transport whose replies the test gives out by hand. */
function byHand() {
  const waiting: { readonly ask: Ask; readonly resolve: (sent: Sent) => void }[] = [];
  const transport: Transport = { send: (ask) => new Promise((resolve) => waiting.push({ ask, resolve })) };
  const reply = (at: number, value: unknown, now = NOON) =>
    waiting[at]?.resolve(ok({ answer: ok(value) as Answer<'shop.get'>, now }));
  return { transport, waiting, reply, client: createClient(transport, () => NOON) };
}

const DOES: { readonly [V in VerbName]: 'reads' | 'writes' } = {
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
  'wishlist.setAlert': 'writes',
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
  'desk.summary': 'reads',
  'desk.listPreparedOrders': 'reads',
  'desk.prepareOrder': 'writes',
  'desk.withdrawPreparedOrder': 'writes',
  'desk.listOffers': 'reads',
  'desk.answerOffer': 'writes',
};

// A read that is never answered would keep its patience of ten seconds, and the test run, waiting.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('call', () => {
  it('asks once for a read that is asked twice at once, and again later', async () => {
    const { client, waiting, reply } = byHand();
    const both = [client.call('goods.get', { goodsId: 'a' }), client.call('goods.get', { goodsId: 'a' })];
    void client.call('goods.get', { goodsId: 'b' });
    expect(waiting).toHaveLength(2);
    reply(0, 'first');
    expect((await Promise.all(both)).map((answer) => valueOf<unknown>(answer))).toEqual(['first', 'first']);
    void client.call('goods.get', { goodsId: 'a' });
    expect(waiting).toHaveLength(3);
  });

  it.each(VERBS)('knows of %s whether it reads or writes', (verb) => {
    const { client, waiting } = byHand();
    void client.call(verb, INPUT_EXAMPLES[verb]);
    void client.call(verb, INPUT_EXAMPLES[verb]);
    expect(waiting).toHaveLength(DOES[verb] === 'reads' ? 1 : 2);
  });

  it('sends every write, even the same at once', () => {
    const { client, waiting } = byHand();
    void client.call('order.cancel', { orderId: 'a' });
    void client.call('order.cancel', { orderId: 'a' });
    expect(waiting).toHaveLength(2);
  });

  it('gives no one who asks after a write the answer of a read begun before it', async () => {
    const { client, waiting, reply } = byHand();
    void client.call('order.get', { orderId: 'a' });
    const cancelled = client.call('order.cancel', { orderId: 'a' });
    reply(1, 'cancelled');
    await cancelled;
    void client.call('order.get', { orderId: 'a' });
    expect(waiting.map(({ ask }) => ask.verb)).toEqual(['order.get', 'order.cancel', 'order.get']);
  });

  it('answers with what went wrong on the way', async () => {
    const { client, waiting } = byHand();
    const asked = client.call('shop.get', {});
    waiting[0]?.resolve(err(failure('OFFLINE', {})));
    expect(failureOf(await asked)).toMatchObject({ code: 'OFFLINE', retryable: true });
  });

  it('gives up after ten seconds, and asks anew when asked again', async () => {
    const { client, waiting } = byHand();
    const asked = client.call('shop.get', {});
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(failureOf(await asked)).toMatchObject({ code: 'TIMEOUT', retryable: true, detail: { afterMs: 10_000 } });
    void client.call('shop.get', {});
    expect(waiting).toHaveLength(2);
  });

  it('never rejects, though a transport did', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { call } = createClient({ send: () => Promise.reject(new Error('bug')) }, () => NOON);
    expect(failureOf(await call('shop.get', {})).code).toBe('INTERNAL');
    log.mockRestore();
  });
});

describe('cloudNow', () => {
  function clocks() {
    const phone = { now: NOON };
    const cloud = { ahead: 0, takes: 0 };
    const transport: Transport = {
      send: async () => {
        phone.now += cloud.takes;
        return ok({ answer: ok('') as unknown as Answer<'shop.get'>, now: phone.now - cloud.takes / 2 + cloud.ahead });
      },
    };
    return { phone, cloud, ...createClient(transport, () => phone.now) };
  }

  it('is the clock of the phone until the cloud has spoken, and the cloud’s from then on', async () => {
    const { phone, cloud, call, cloudNow } = clocks();
    expect(cloudNow()).toBe(NOON);
    Object.assign(cloud, { ahead: 3_600_000, takes: 100 });
    await call('shop.get', {});
    expect(cloudNow()).toBe(phone.now + 3_600_000);
    phone.now += 500;
    expect(cloudNow()).toBe(phone.now + 3_600_000);
  });

  it('believes the quickest reply most', async () => {
    const { phone, cloud, call, cloudNow } = clocks();
    Object.assign(cloud, { ahead: 1_000, takes: 40 });
    await call('shop.get', {});
    Object.assign(cloud, { ahead: 1_700, takes: 4_000 });
    await call('shop.get', {});
    expect(cloudNow()).toBe(phone.now + 1_000);
  });

  it('never goes back by a little, and follows when the clock was put right', async () => {
    const { phone, cloud, call, cloudNow } = clocks();
    Object.assign(cloud, { ahead: 1_000, takes: 40 });
    await call('shop.get', {});
    const before = cloudNow();
    Object.assign(cloud, { ahead: 400, takes: 20 });
    await call('shop.get', {});
    expect(cloudNow()).toBeGreaterThanOrEqual(before);
    phone.now -= 86_400_000;
    Object.assign(cloud, { ahead: 86_400_000, takes: 40 });
    await call('shop.get', {});
    expect(Math.abs(cloudNow() - (phone.now + 86_400_000))).toBeLessThan(1_000);
  });
});
