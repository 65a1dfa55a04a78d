import fc from 'fast-check';

import type { OrderState } from '@/contract/orders/order';
import { STARS } from '@/contract/reviews/review';
import { MINUTE } from '@/contract/time';

import { moveOn } from '../support/native/phone';
import { aPhoto } from '../support/reviews/reviewing';
import { openShop, placeOrder, saveAddress, valueOf, type TestShop } from '../support/shop';

const SHOPPERS = ['one', 'two'] as const;
const SKUS = ['cup-red', 'tea-1', 'tea-1', 'gone-1'] as const;
const STATES = ['paid', 'shipped', 'received', 'completed'] as const;
const TEXTS = ['好用', '  ', '加我微信 abcdef1', '日赚三百，刷单', '杯口薄，不烫手。'];

const act = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    who: fc.constantFrom(...SHOPPERS),
    order: fc.nat(3),
    skuId: fc.constantFrom(...SKUS),
    stars: fc.option(fc.constantFrom(...STARS), { nil: undefined }),
    text: fc.constantFrom(...TEXTS),
    pictured: fc.boolean(),
    request: fc.nat(40),
    twice: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('move' as const), order: fc.nat(3), to: fc.constantFrom(...STATES) }),
  fc.record({ kind: fc.constant('wait' as const) }),
  fc.record({ kind: fc.constant('restart' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const ordersOf = ({ engine }: TestShop) => engine.store.list('orders');

async function withOrders(): Promise<TestShop> {
  const shop = openShop();
  for (const who of SHOPPERS) {
    const ask = shop.askAs(who);
    await saveAddress(ask);
    for (const at of [1, 2]) await placeOrder(ask, { 'cup-red': 1, 'tea-1': at }, `${who}-${at}`);
  }
  return shop;
}

const RANK: readonly OrderState[] = ['awaiting-payment', ...STATES];

async function perform(shop: TestShop, done: Act): Promise<TestShop> {
  if (done.kind === 'restart') return shop.restart();
  if (done.kind === 'wait') {
    shop.clock.now += MINUTE;
    await shop.engine.tend();
    return shop;
  }
  const record = ordersOf(shop)[done.order];
  if (!record) return shop;
  if (done.kind === 'move') {
    if (RANK.indexOf(done.to) > RANK.indexOf(record.order.state)) await moveOn(shop, record.order, done.to);
    return shop;
  }
  const { who, skuId, stars, text, pictured, request, twice } = done;
  const wish = { requestId: `r${request}`, orderId: record.id, skuId, text, pictures: pictured ? [aPhoto()] : [] };
  const send = () => shop.askAs(who)('review.write', { ...wish, ...(stars && { stars }) });
  const answers = await Promise.all([send(), ...(twice ? [send()] : [])]);
  if (who !== record.shopperId) expect(answers.filter(({ ok }) => ok)).toEqual([]);
  return shop;
}

/** What of the reviews does not add up, in words. */
async function faultsIn(shop: TestShop): Promise<readonly string[]> {
  const faults: string[] = [];
  const orders = new Map(ordersOf(shop).map((record) => [record.id, record]));
  const records = shop.engine.store.list('reviews');
  for (const { shopperId, orderId, skuId, review } of records) {
    const order = orders.get(orderId);
    if (order?.shopperId !== shopperId) faults.push(`${orderId}: reviewed by another`);
    if (!order?.order.lines.some((line) => line.skuId === skuId)) faults.push(`${skuId}: never bought`);
    const received = order?.order.events.find(({ state }) => state === 'received')?.at ?? Infinity;
    if (review.at < received) faults.push(`${orderId}: reviewed before it was received`);
    if ((review.append?.at ?? review.at) < review.at) faults.push(`${review.id}: added to before it was written`);
    if (review.text.trim() === '' || review.text.includes('刷单')) faults.push(`${review.id}: ${review.text}`);
  }
  for (const goodsId of ['cup', 'tea']) {
    const { items, summary } = valueOf(await shop.askAs('stranger')('review.list', { goodsId }));
    const shown = records.filter((one) => one.review.goodsId === goodsId && one.review.standing.state === 'shown');
    if (items.length !== shown.length || summary.count !== shown.length) faults.push(`${goodsId}: not what is shown`);
    if (items.some((one) => one.standing.state !== 'shown')) faults.push(`${goodsId}: shown before it was looked at`);
  }
  for (const who of SHOPPERS) {
    const { waiting, written } = valueOf(await shop.askAs(who)('review.listOwn', {}));
    const both = waiting.filter((line) =>
      written.some((own) => own.orderId === line.orderId && own.skuId === line.skuId),
    );
    if (both.length > 0) faults.push(`${who}: a line both waits and is written`);
    if (written.length !== records.filter(({ shopperId }) => shopperId === who).length) faults.push(`${who}: lost one`);
  }
  return faults;
}

it('shoppers at random review only what they bought and received, once, and read only what may be shown', async () => {
  let reviews = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 60, maxLength: 90 }), async (acts) => {
      let shop = await withOrders();
      for (const done of acts) {
        shop = await perform(shop, done);
        expect(await faultsIn(shop)).toEqual([]);
      }
      reviews += shop.engine.store.list('reviews').length;
    }),
    { numRuns: 60 },
  );
  // Else nobody was busy enough for the laws to mean anything.
  expect(reviews).toBeGreaterThan(60);
});
