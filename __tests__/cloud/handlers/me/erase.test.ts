import fc from 'fast-check';

import { eraseMe } from '@/cloud/handlers/me/erase';
import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { DAY } from '@/contract/time';
import { isErased } from '@/domain/me/erased';

import { audit } from '../../../support/audit/audit';
import {
  ACTS,
  ALL_ACTS,
  figuresOf,
  HER,
  HER_WORDS,
  live,
  payHerOrder,
  placeHerOrder,
  textOf,
} from '../../../support/me/life';
import { refundInputFor, requestRefund } from '../../../support/refunds/refunds';
import { openEverything, requestTestRefund } from '../../../support/scenarios/steps';
import { failureOf, valueOf, type TestShop } from '../../../support/shop';

const acts = fc.shuffledSubarray([...ALL_ACTS], { minLength: 1 });

describe('a shopper who has everything removed', () => {
  it('is in no document and no index, whatever she did, and the books and the seller’s figures stay', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (done) => {
        const shop = openEverything();
        await live(shop, done);
        const before = await figuresOf(shop);
        expect(textOf(shop)).toContain(HER);
        valueOf(await shop.callAs(HER)('me.erase', {}));
        const after = textOf(shop);
        expect(HER_WORDS.filter((word) => after.includes(word))).toEqual([]);
        expect(await figuresOf(shop)).toEqual(before);
        expect(audit(shop.engine, shop.clock.now)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('can send it again, and everyone else reads what they read', async () => {
    const shop = openEverything();
    await live(shop, ALL_ACTS);
    const call = shop.callAs(HER);
    valueOf(await call('me.erase', {}));
    const once = textOf(shop);
    valueOf(await call('me.erase', {}));
    expect(textOf(shop)).toBe(once);
    expect(valueOf(await call('order.list', {})).items).toEqual([]);
    expect(valueOf(await call('address.list', {}))).toEqual([]);
    const { comments } = valueOf(await shop.call('feed.get', { postId: 'p1' }));
    expect(comments[comments.length - 1]).toMatchObject({ text: '同感', replyTo: { kind: 'anonymous' } });
    for (const { order } of shop.engine.store.list('orders'))
      valueOf(await shop.call('desk.getOrder', { orderId: order.id }));
    const { items } = valueOf(await shop.call('desk.listCustomers', {}));
    const [gone] = items.filter(({ isErased: isGone }) => isGone);
    const customerId = gone?.id ?? '';
    expect(isErased(customerId)).toBe(true);
    expect(valueOf(await shop.call('desk.getCustomer', { customerId }))).toMatchObject({ hasWallet: false });
    const gift = { requestId: 'later', customerId, amount: 100 as never, reason: '再送' };
    expect(failureOf(await shop.call('desk.giveCredit', gift))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is not named by what she did with her own orders, when she is the seller', async () => {
    const shop = openEverything();
    const ref = await requestTestRefund(shop, 'received', { reason: 'damaged' });
    const answer = { action: 'agree', message: '' } as const;
    valueOf(await shop.call('desk.answerRefund', { requestId: 'answer-1', ...ref, answer }));
    shop.clock.now += 30 * DAY;
    await sweepOrders(shop.engine.portsFor());
    const { sellerId } = shop.engine.portsFor();
    const orders = () => JSON.stringify(shop.engine.store.list('orders'));
    expect(orders()).toContain(`"by":"${sellerId}"`);
    valueOf(await shop.call('me.erase', {}));
    expect(orders()).toContain('"verb":"desk.answerRefund"');
    expect(orders()).not.toContain(sellerId);
  });

  it('can come back as somebody new', async () => {
    const shop = openEverything();
    await live(shop, ['completes', 'looksAround']);
    valueOf(await shop.callAs(HER)('me.erase', {}));
    const { number } = await placeHerOrder(shop, 'again');
    expect(valueOf(await shop.callAs(HER)('order.list', {})).items.map((order) => order.number)).toEqual([number]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('needs no more than one transaction at a time, and goes on where one failed', async () => {
    const shop = openEverything();
    const call = shop.callAs(HER);
    for (let n = 0; n < 45; n += 1) {
      const { id } = await placeHerOrder(shop, `order-${n}`);
      valueOf(await call('order.cancel', { orderId: id }));
    }
    await live(shop, ['talks', 'wishes']);
    const figures = await figuresOf(shop);
    // Each time the storage takes one write more before it is full.
    for (let writes = 0; ; writes += 1) {
      const ports = shop.engine.portsFor(HER);
      let left = writes;
      const transaction: typeof ports.db.transaction = async (work) =>
        left-- > 0 ? ports.db.transaction(work) : ({ ok: false, failure: { code: 'UNAVAILABLE' } } as never);
      const answer = await eraseMe({}, { ...ports, db: { ...ports.db, transaction } });
      if (answer.ok) break;
      if (writes === 2) {
        const refused = await call('order.place', { ...(await placeInput(shop)), requestId: 'in-between' });
        expect(failureOf(refused)).toMatchObject({ code: 'UNAVAILABLE' });
      }
    }
    const after = textOf(shop);
    expect(HER_WORDS.filter((word) => after.includes(word))).toEqual([]);
    expect(await figuresOf(shop)).toEqual(figures);
    expect(new Set(shop.engine.store.list('orders').map(({ shopperId }) => shopperId)).size).toBe(1);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

describe('a removal that was broken off', () => {
  /** Asks for the removal with ports that take so many transactions. */
  async function breakOff(shop: TestShop, shopperId: string, writes: number) {
    const ports = shop.engine.portsFor(shopperId);
    let left = writes;
    const transaction: typeof ports.db.transaction = async (work) =>
      left-- > 0 ? ports.db.transaction(work) : ({ ok: false, failure: { code: 'UNAVAILABLE' } } as never);
    expect((await eraseMe({}, { ...ports, db: { ...ports.db, transaction } })).ok).toBe(false);
  }

  it.each([1, 2, 3])('after %i writes is finished by the sweep', async (writes) => {
    const shop = openEverything();
    await live(shop, ALL_ACTS);
    const figures = await figuresOf(shop);
    await breakOff(shop, HER, writes);
    expect(textOf(shop)).toContain(HER);
    await sweepOrders(shop.engine.portsFor());
    const after = textOf(shop);
    expect(HER_WORDS.filter((word) => after.includes(word))).toEqual([]);
    expect(await figuresOf(shop)).toEqual(figures);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('of someone who never bought is finished as well', async () => {
    const shop = openEverything();
    await live(shop, ['wishes']);
    await breakOff(shop, HER, 1);
    await sweepOrders(shop.engine.portsFor());
    expect(textOf(shop)).not.toContain(HER);
    expect(shop.engine.store.list('customers')).toEqual([]);
  });
});

async function placeInput(shop: TestShop) {
  const call = shop.callAs(HER);
  const [address] = valueOf(await call('address.list', {}));
  const lines = [{ skuId: 'tea-1', quantity: 1 }];
  const { total } = valueOf(await call('cart.quote', { lines, addressId: address?.id ?? '' }));
  return { lines, addressId: address?.id ?? '', remark: '', shown: total };
}

describe('a shopper with something open is not forgotten', () => {
  it.each<[string, string, (shop: TestShop) => Promise<unknown>]>([
    ['an unpaid order', 'order', (shop) => placeHerOrder(shop, 'open')],
    ['a paid order', 'order', (shop) => payHerOrder(shop, 'open')],
    [
      'an order on its way',
      'order',
      async (shop) => {
        const { id } = await payHerOrder(shop, 'open');
        const parcels = [{ carrier: '顺丰速运', trackingNumber: 'SF0000000000001' }] as const;
        return shop.call('desk.ship', { orderId: id, parcels });
      },
    ],
    [
      'a refund that is asked for',
      'refund',
      async (shop) => {
        await ACTS.completes(shop);
        const order = shop.engine.store.list('orders')[0]?.order;
        if (!order) throw new Error('no order');
        await requestRefund(shop.callAs(HER), refundInputFor(order, { 'cup-red': 1 }, { reason: 'damaged' }));
      },
    ],
  ])('because of %s, and nothing is changed', async (_name, kind, open) => {
    const shop = openEverything();
    await live(shop, ['talks', 'cancels']);
    await open(shop);
    const before = textOf(shop);
    const failure = failureOf(await shop.callAs(HER)('me.erase', {}));
    expect(failure).toMatchObject({ code: 'NOT_ERASABLE', detail: { problem: { kind } } });
    expect(textOf(shop)).toBe(before);
  });

  it('because she is the seller', async () => {
    const shop = openEverything();
    const { isDemo: _demo, ...ports } = shop.engine.portsFor();
    expect(failureOf(await eraseMe({}, ports))).toMatchObject({ detail: { problem: { kind: 'seller' } } });
  });
});
