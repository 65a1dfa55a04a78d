import { fen } from '@/contract/money';

import { audit } from '../../../support/audit/audit';
import {
  failureOf,
  NOON,
  openShop,
  orderInput,
  placeOrder,
  saveAddress,
  stockOf,
  valueOf,
} from '../../../support/shop';
import { testContent } from '../../../support/test-content';

describe('order.place', () => {
  it('places an order for what was shown, holds its pieces and gives it half an hour', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2, 'tea-1': 1 });
    expect(order).toMatchObject({ state: 'awaiting-payment', total: 14_000, placedAt: NOON, payBy: NOON + 1_800_000 });
    expect(order.number).toMatch(/^20261120120000\d{6}$/);
    expect(order.address).not.toHaveProperty('isDefault');
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('answers a repeated request with the same order and holds nothing twice', async () => {
    const shop = openShop();
    const input = await orderInput(shop.ask, { 'cup-red': 2 });
    const first = valueOf(await shop.ask('order.place', input));
    const again = valueOf(await shop.restart().ask('order.place', input));
    expect(again).toEqual(first);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('answers a repeat with the order as it has become', async () => {
    const shop = openShop();
    const input = await orderInput(shop.ask, { 'cup-red': 2 });
    const { id } = valueOf(await shop.ask('order.place', input));
    valueOf(await shop.ask('order.cancel', { orderId: id }));
    expect(valueOf(await shop.ask('order.place', input))).toMatchObject({ id, state: 'cancelled' });
  });

  it('places one order when the same request arrives twice at once', async () => {
    const shop = openShop();
    const input = await orderInput(shop.ask, { 'cup-red': 2 });
    const [one, two] = await Promise.all([shop.ask('order.place', input), shop.ask('order.place', input)]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(await shop.ask('order.list', {})).items).toHaveLength(1);
  });

  it('refuses a request id that was used for something else', async () => {
    const { ask } = openShop();
    const input = await orderInput(ask, { 'cup-red': 1 });
    valueOf(await ask('order.place', input));
    const other = { ...input, remark: 'another' };
    expect(failureOf(await ask('order.place', other))).toMatchObject({ code: 'REQUEST_REUSED', retryable: false });
    const asOrder = { ...input, requestId: 'address-1' };
    expect(failureOf(await ask('order.place', asOrder)).code).toBe('REQUEST_REUSED');
  });

  it("keeps one shopper's request ids apart from another's", async () => {
    const shop = openShop();
    const mine = await placeOrder(shop.ask, { 'cup-red': 1 }, 'same');
    const hers = await placeOrder(shop.askAs('other'), { 'cup-red': 1 }, 'same');
    expect(hers.id).not.toBe(mine.id);
  });

  it('gives the last piece to the first of two shoppers and tells the other that none is left', async () => {
    const shop = openShop();
    const [mine, hers] = [
      await orderInput(shop.ask, { 'cup-blue': 1 }),
      await orderInput(shop.askAs('other'), { 'cup-blue': 1 }),
    ];
    const answers = await Promise.all([shop.ask('order.place', mine), shop.askAs('other')('order.place', hers)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(answers[1]).toMatchObject({
      failure: { code: 'OUT_OF_STOCK', detail: { skuId: 'cup-blue', wanted: 1, left: 0 } },
    });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it.each([
    [{ nothing: 1 }, { code: 'NOT_FOUND', detail: { what: 'sku' } }],
    [{ 'gone-1': 1 }, { code: 'OUT_OF_STOCK', detail: { wanted: 1, left: 0 } }],
    [{ 'cup-red': 6 }, { code: 'OUT_OF_STOCK', detail: { wanted: 6, left: 5 } }],
    [{ 'tea-1': 21 }, { code: 'OVER_LIMIT', detail: { limit: 20 } }],
    [
      { 'tea-1': 1, 'gone-1': 1 },
      { code: 'OUT_OF_STOCK', detail: { skuId: 'gone-1' } },
    ],
  ])('refuses %j whole', async (wanted, expected) => {
    const shop = openShop();
    const input = await orderInput(shop.ask, wanted as Record<string, number>);
    expect(failureOf(await shop.ask('order.place', input))).toMatchObject(expected);
    expect(valueOf(await shop.ask('order.list', {})).items).toEqual([]);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('counts a SKU that is asked for in two lines as one wish', async () => {
    const { ask } = openShop();
    const input = await orderInput(ask, { 'cup-red': 3 });
    const twice = { ...input, lines: [...input.lines, ...input.lines] };
    expect(failureOf(await ask('order.place', twice))).toMatchObject({
      code: 'OUT_OF_STOCK',
      detail: { wanted: 6, left: 5 },
    });
  });

  it('tells both totals when the price is not the one that was shown, and orders nothing', async () => {
    const shop = openShop();
    const input = { ...(await orderInput(shop.ask, { 'cup-red': 1 })), shown: fen(1) };
    expect(failureOf(await shop.ask('order.place', input))).toMatchObject({
      code: 'PRICE_CHANGED',
      kind: 'conflict',
      detail: { shown: 1, now: 6_000 },
    });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('charges the freight of the address it is sent to', async () => {
    const { ask } = openShop();
    const near = await saveAddress(ask);
    const far = await saveAddress(ask, { province: '新疆维吾尔自治区' }, 'address-2');
    const input = { ...(await orderInput(ask, { 'cup-red': 1 })), addressId: near.id };
    const shownNear = valueOf(await ask('cart.quote', input)).total;
    const answer = await ask('order.place', { ...input, addressId: far.id, shown: shownNear });
    expect(failureOf(answer)).toMatchObject({ code: 'PRICE_CHANGED', detail: { shown: 6_000, now: 7_500 } });
  });

  it("does not send to another shopper's address", async () => {
    const shop = openShop();
    const hers = await saveAddress(shop.askAs('other'));
    const input = { ...(await orderInput(shop.ask, { 'cup-red': 1 })), addressId: hers.id };
    expect(failureOf(await shop.ask('order.place', input))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'address' },
    });
  });

  it('takes no order where the seller takes no payment', async () => {
    const { ask } = openShop({ content: testContent({ payment: 'contact' }) });
    const answer = await ask('order.place', await orderInput(ask, { 'cup-red': 1 }));
    expect(failureOf(answer)).toMatchObject({ code: 'PAYMENT_UNAVAILABLE', retryable: false });
  });

  it('keeps a remark with emoji and takes out what could hide or turn words around', async () => {
    const { ask } = openShop();
    const input = await orderInput(ask, { 'cup-red': 1 });
    const order = valueOf(await ask('order.place', { ...input, remark: ' 谢谢 🍵\u202e不要\u200b辣 ' }));
    expect(order.remark).toBe('谢谢 🍵不要辣');
  });
});
