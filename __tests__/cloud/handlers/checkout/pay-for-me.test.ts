import type { Order } from '@/contract/orders/order';
import { MINUTE } from '@/contract/time';

import { failureOf, openShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { FIELDS, testContent } from '../../../support/test-content';

const content = testContent();
const allowing = { ...content, shop: { ...content.shop, payForMe: true } };

async function asked(shop: TestShop): Promise<{ readonly order: Order; readonly favourId: string }> {
  const order = await placeOrder(shop.ask, { 'tea-1': 2 });
  const { favourId } = valueOf(await shop.ask('payForMe.request', { orderId: order.id }));
  return { order, favourId };
}

describe('an order that a friend is asked to pay', () => {
  it('shows her what and how much, and nothing of whom or where to', async () => {
    const shop = openShop({ content: allowing });
    const { order, favourId } = await asked(shop);
    const favour = valueOf(await shop.askAs('friend')('payForMe.get', { favourId }));
    expect(favour).toEqual({
      id: favourId,
      state: 'open',
      due: order.total,
      payBy: order.payBy,
      lines: [{ title: order.lines[0]?.title, options: [], picture: order.lines[0]?.picture, quantity: 2 }],
    });
    const said = JSON.stringify(favour);
    for (const secret of [FIELDS.name, FIELDS.phone, FIELDS.detail, order.id, order.number])
      expect(said).not.toContain(secret);
  });

  it('is paid by her, stays its shopper’s, and is paid once', async () => {
    const shop = openShop({ content: allowing });
    const { order, favourId } = await asked(shop);
    const friend = shop.askAs('friend');
    expect(valueOf(await friend('payForMe.pay', { favourId }))).toMatchObject({
      number: order.number,
      amount: order.total,
    });
    expect(valueOf(await friend('payForMe.get', { favourId }))).toMatchObject({ state: 'open' });
    await shop.settle(order.number, 'paid');
    expect(valueOf(await friend('payForMe.get', { favourId }))).toMatchObject({ state: 'paid' });
    expect(valueOf(await shop.ask('order.get', { orderId: order.id }))).toMatchObject({ state: 'paid' });
    expect(failureOf(await friend('order.get', { orderId: order.id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(failureOf(await friend('payForMe.pay', { favourId }))).toMatchObject({ code: 'ORDER_STATE' });
  });

  it('that its shopper paid meanwhile asks her for nothing', async () => {
    const shop = openShop({ content: allowing });
    const { order, favourId } = await asked(shop);
    await payFor(shop, order);
    expect(failureOf(await shop.askAs('friend')('payForMe.pay', { favourId }))).toMatchObject({ code: 'ORDER_STATE' });
    expect(valueOf(await shop.askAs('friend')('payForMe.get', { favourId }))).toMatchObject({ state: 'paid' });
  });

  it('is over with its time', async () => {
    const shop = openShop({ content: allowing });
    const { favourId } = await asked(shop);
    shop.clock.now += 31 * MINUTE;
    expect(valueOf(await shop.askAs('friend')('payForMe.get', { favourId }))).toMatchObject({ state: 'over' });
    expect(failureOf(await shop.askAs('friend')('payForMe.pay', { favourId }))).toMatchObject({ code: 'ORDER_STATE' });
  });

  it('asked for again is the same, and only its own shopper can ask', async () => {
    const shop = openShop({ content: allowing });
    const { order, favourId } = await asked(shop);
    expect(valueOf(await shop.ask('payForMe.request', { orderId: order.id }))).toEqual({ favourId });
    expect(failureOf(await shop.askAs('friend')('payForMe.request', { orderId: order.id }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is none once it is paid, or by an id that was guessed', async () => {
    const shop = openShop({ content: allowing });
    const order = await placeOrder(shop.ask, { 'tea-1': 1 });
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(failureOf(await shop.ask('payForMe.request', { orderId: order.id }))).toMatchObject({ code: 'ORDER_STATE' });
    for (const favourId of [order.id, order.number, 'constructor'])
      expect(failureOf(await shop.askAs('friend')('payForMe.get', { favourId }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not possible in a shop without the right to it, also by an id of before', async () => {
    const shop = openShop({ content: allowing });
    const { order, favourId } = await asked(shop);
    const off = openShop({ storage: shop.storage });
    expect(failureOf(await off.ask('payForMe.request', { orderId: order.id }))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
    });
    expect(failureOf(await off.askAs('friend')('payForMe.get', { favourId }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
