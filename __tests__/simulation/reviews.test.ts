import fc from 'fast-check';

import type { OrderState } from '@/contract/orders/order';
import { STARS } from '@/contract/reviews/review';
import { MINUTE } from '@/contract/time';

import { advanceOrder } from '../support/native/phone';
import { aPhoto } from '../support/reviews/reviews';
import { openTestShop, placeOrder, saveAddress, valueOf, type TestShop } from '../support/shop';

const SHOPPERS = ['one', 'two'] as const;
const SKUS = ['cup-red', 'tea-1', 'tea-1', 'gone-1'] as const;
const STATES = ['paid', 'shipped', 'received', 'completed'] as const;
const TEXTS = ['好用', '  ', '加我微信 abcdef1', '日赚三百，刷单', '杯口薄，不烫手。'];

const action = fc.oneof(
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
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

const ordersOf = ({ engine }: TestShop) => engine.store.list('orders');

async function withOrders(): Promise<TestShop> {
  const shop = openTestShop();
  for (const who of SHOPPERS) {
    const call = shop.callAs(who);
    await saveAddress(call);
    for (const at of [1, 2]) await placeOrder(call, { 'cup-red': 1, 'tea-1': at }, `${who}-${at}`);
  }
  return shop;
}

const RANK: readonly OrderState[] = ['awaiting-payment', ...STATES];

async function perform(shop: TestShop, done: Action): Promise<TestShop> {
  if (done.kind === 'restart') return shop.restart();
  if (done.kind === 'wait') {
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    return shop;
  }
  const record = ordersOf(shop)[done.order];
  if (!record) return shop;
  if (done.kind === 'move') {
    if (RANK.indexOf(done.to) > RANK.indexOf(record.order.state)) await advanceOrder(shop, record.order, done.to);
    return shop;
  }
  const { who, skuId, stars, text, pictured, request, twice } = done;
  const input = { requestId: `r${request}`, orderId: record.id, skuId, text, pictures: pictured ? [aPhoto()] : [] };
  const send = () => shop.callAs(who)('review.write', { ...input, ...(stars && { stars }) });
  const answers = await Promise.all([send(), ...(twice ? [send()] : [])]);
  if (who !== record.shopperId) expect(answers.filter(({ ok }) => ok)).toEqual([]);
  return shop;
}

/** Inconsistencies of the reviews. */
async function problemsOf(shop: TestShop): Promise<readonly string[]> {
  const problems: string[] = [];
  const orders = new Map(ordersOf(shop).map((record) => [record.id, record]));
  const records = shop.engine.store.list('reviews');
  for (const { shopperId, orderId, skuId, review } of records) {
    const order = orders.get(orderId);
    if (order?.shopperId !== shopperId) problems.push(`${orderId}: reviewed by another`);
    if (!order?.order.lines.some((line) => line.skuId === skuId)) problems.push(`${skuId}: never bought`);
    const received = order?.order.events.find(({ state }) => state === 'received')?.at ?? Infinity;
    if (review.at < received) problems.push(`${orderId}: reviewed before it was received`);
    if ((review.followUp?.at ?? review.at) < review.at)
      problems.push(`${review.id}: followed up before it was written`);
    if (review.text.trim() === '' || review.text.includes('刷单')) problems.push(`${review.id}: ${review.text}`);
  }
  for (const goodsId of ['cup', 'tea']) {
    const { items, summary } = valueOf(await shop.callAs('stranger')('review.list', { goodsId }));
    const shown = records.filter((one) => one.review.goodsId === goodsId && one.review.status.state === 'shown');
    if (items.length !== shown.length || summary.count !== shown.length) problems.push(`${goodsId}: not what is shown`);
    if (items.some((one) => one.status.state !== 'shown')) problems.push(`${goodsId}: shown before moderation`);
  }
  for (const who of SHOPPERS) {
    const { pending, written } = valueOf(await shop.callAs(who)('review.listOwn', {}));
    const both = pending.filter((line) =>
      written.some((own) => own.orderId === line.orderId && own.skuId === line.skuId),
    );
    if (both.length > 0) problems.push(`${who}: a line is both pending and reviewed`);
    if (written.length !== records.filter(({ shopperId }) => shopperId === who).length)
      problems.push(`${who}: lost one`);
  }
  return problems;
}

it('random shoppers review only received goods, once, and see only approved reviews', async () => {
  let reviews = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 60, maxLength: 90 }), async (actions) => {
      let shop = await withOrders();
      for (const one of actions) {
        shop = await perform(shop, one);
        expect(await problemsOf(shop)).toEqual([]);
      }
      reviews += shop.engine.store.list('reviews').length;
    }),
    { numRuns: 60 },
  );
  // Otherwise too little happened for the checks to mean anything.
  expect(reviews).toBeGreaterThan(60);
});
