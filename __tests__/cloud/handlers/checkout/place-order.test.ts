import { fen } from '@/contract/money';

import { audit } from '../../../support/audit/audit';
import {
  failureOf,
  NOON,
  openTestShop,
  orderInput,
  placeOrder,
  saveAddress,
  stockOf,
  valueOf,
} from '../../../support/shop';
import { testContent } from '../../../support/test-content';

describe('order.place', () => {
  it('places an order for the shown total, reserves stock and sets a payment deadline of 30 minutes', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2, 'tea-1': 1 });
    expect(order).toMatchObject({ state: 'awaiting-payment', total: 14_000, placedAt: NOON, payBy: NOON + 1_800_000 });
    expect(order.number).toMatch(/^20261120120000\d{6}$/);
    expect(order.address).not.toHaveProperty('isDefault');
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('answers a repeated request with the same order and reserves stock once', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    const first = valueOf(await shop.call('order.place', input));
    const again = valueOf(await shop.restart().call('order.place', input));
    expect(again).toEqual(first);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('answers a repeated request with the current state of the order', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    const { id } = valueOf(await shop.call('order.place', input));
    valueOf(await shop.call('order.cancel', { orderId: id }));
    expect(valueOf(await shop.call('order.place', input))).toMatchObject({ id, state: 'cancelled' });
  });

  it('places one order when the same request arrives twice at once', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    const [one, two] = await Promise.all([shop.call('order.place', input), shop.call('order.place', input)]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(await shop.call('order.list', {})).items).toHaveLength(1);
  });

  it('rejects a request id that was used for another request', async () => {
    const { call } = openTestShop();
    const input = await orderInput(call, { 'cup-red': 1 });
    valueOf(await call('order.place', input));
    const other = { ...input, remark: 'another' };
    expect(failureOf(await call('order.place', other))).toMatchObject({ code: 'REQUEST_REUSED', retryable: false });
    const asOrder = { ...input, requestId: 'address-1' };
    expect(failureOf(await call('order.place', asOrder)).code).toBe('REQUEST_REUSED');
  });

  it('keeps request ids of different shoppers apart', async () => {
    const shop = openTestShop();
    const mine = await placeOrder(shop.call, { 'cup-red': 1 }, 'same');
    const theirs = await placeOrder(shop.callAs('other'), { 'cup-red': 1 }, 'same');
    expect(theirs.id).not.toBe(mine.id);
  });

  it('sells the last piece to the first of two shoppers and reports OUT_OF_STOCK to the other', async () => {
    const shop = openTestShop();
    const [mine, theirs] = [
      await orderInput(shop.call, { 'cup-blue': 1 }),
      await orderInput(shop.callAs('other'), { 'cup-blue': 1 }),
    ];
    const answers = await Promise.all([shop.call('order.place', mine), shop.callAs('other')('order.place', theirs)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(answers[1]).toMatchObject({
      failure: { code: 'OUT_OF_STOCK', detail: { skuId: 'cup-blue', requested: 1, left: 0 } },
    });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it.each([
    [{ nothing: 1 }, { code: 'NOT_FOUND', detail: { what: 'sku' } }],
    [{ 'gone-1': 1 }, { code: 'OUT_OF_STOCK', detail: { requested: 1, left: 0 } }],
    [{ 'cup-red': 6 }, { code: 'OUT_OF_STOCK', detail: { requested: 6, left: 5 } }],
    [{ 'tea-1': 21 }, { code: 'OVER_LIMIT', detail: { limit: 20 } }],
    [
      { 'tea-1': 1, 'gone-1': 1 },
      { code: 'OUT_OF_STOCK', detail: { skuId: 'gone-1' } },
    ],
  ])('rejects the whole order for %j', async (items, expected) => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, items as Record<string, number>);
    expect(failureOf(await shop.call('order.place', input))).toMatchObject(expected);
    expect(valueOf(await shop.call('order.list', {})).items).toEqual([]);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('adds up the quantities of two lines with the same SKU', async () => {
    const { call } = openTestShop();
    const input = await orderInput(call, { 'cup-red': 3 });
    const twice = { ...input, lines: [...input.lines, ...input.lines] };
    expect(failureOf(await call('order.place', twice))).toMatchObject({
      code: 'OUT_OF_STOCK',
      detail: { requested: 6, left: 5 },
    });
  });

  it('reports both totals if the price has changed, and places no order', async () => {
    const shop = openTestShop();
    const input = { ...(await orderInput(shop.call, { 'cup-red': 1 })), shown: fen(1) };
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({
      code: 'PRICE_CHANGED',
      kind: 'conflict',
      detail: { shown: 1, now: 6_000 },
    });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('charges the freight of the delivery address', async () => {
    const { call } = openTestShop();
    const near = await saveAddress(call);
    const far = await saveAddress(call, { province: '新疆维吾尔自治区' }, 'address-2');
    const input = { ...(await orderInput(call, { 'cup-red': 1 })), addressId: near.id };
    const shownNear = valueOf(await call('cart.quote', input)).total;
    const answer = await call('order.place', { ...input, addressId: far.id, shown: shownNear });
    expect(failureOf(answer)).toMatchObject({ code: 'PRICE_CHANGED', detail: { shown: 6_000, now: 7_500 } });
  });

  it('rejects the address of another shopper', async () => {
    const shop = openTestShop();
    const theirs = await saveAddress(shop.callAs('other'));
    const input = { ...(await orderInput(shop.call, { 'cup-red': 1 })), addressId: theirs.id };
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'address' },
    });
  });

  it('places an order in a shop without payments, which waits for a transfer', async () => {
    const { call } = openTestShop({ content: testContent({ payment: 'contact' }) });
    const order = valueOf(await call('order.place', await orderInput(call, { 'cup-red': 1 })));
    expect(order).toMatchObject({ state: 'awaiting-payment', transfers: [] });
  });

  it('keeps emoji in a remark and removes invisible and bidirectional control characters', async () => {
    const { call } = openTestShop();
    const input = await orderInput(call, { 'cup-red': 1 });
    const order = valueOf(await call('order.place', { ...input, remark: ' 谢谢 🍵\u202e不要\u200b辣 ' }));
    expect(order.remark).toBe('谢谢 🍵不要辣');
  });
});
