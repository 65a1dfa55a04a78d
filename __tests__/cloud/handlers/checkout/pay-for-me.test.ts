import type { Order } from '@/contract/orders/order';
import { MINUTE } from '@/contract/time';

import { editShop } from '../../../support/catalog/edit-catalog';
import { failureOf, openTestShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { ADDRESS_FIELDS, testContent } from '../../../support/test-content';

const content = testContent();
const allowing = { ...content, shop: { ...content.shop, payForMe: true } };

async function requestPayForMe(shop: TestShop): Promise<{ readonly order: Order; readonly payForMeId: string }> {
  const order = await placeOrder(shop.call, { 'tea-1': 2 });
  const { payForMeId } = valueOf(await shop.call('payForMe.request', { orderId: order.id }));
  return { order, payForMeId };
}

describe('an order that a friend is asked to pay', () => {
  it('shows lines and amount, but neither shopper nor address', async () => {
    const shop = openTestShop({ content: allowing });
    const { order, payForMeId } = await requestPayForMe(shop);
    const payForMe = valueOf(await shop.callAs('friend')('payForMe.get', { payForMeId }));
    expect(payForMe).toEqual({
      id: payForMeId,
      state: 'open',
      due: order.total,
      payBy: order.payBy,
      lines: [{ title: order.lines[0]?.title, options: [], picture: order.lines[0]?.picture, quantity: 2 }],
    });
    const text = JSON.stringify(payForMe);
    for (const secret of [ADDRESS_FIELDS.name, ADDRESS_FIELDS.phone, ADDRESS_FIELDS.detail, order.id, order.number])
      expect(text).not.toContain(secret);
  });

  it('can be paid once by the friend and stays the shopper’s order', async () => {
    const shop = openTestShop({ content: allowing });
    const { order, payForMeId } = await requestPayForMe(shop);
    const friend = shop.callAs('friend');
    const number = `${order.number}-p1`;
    expect(valueOf(await friend('payForMe.pay', { payForMeId }))).toMatchObject({ number, amount: order.total });
    expect(valueOf(await friend('payForMe.get', { payForMeId }))).toMatchObject({ state: 'open' });
    await shop.settle(number, 'paid');
    expect(valueOf(await friend('payForMe.get', { payForMeId }))).toMatchObject({ state: 'paid' });
    expect(valueOf(await shop.call('order.get', { orderId: order.id }))).toMatchObject({ state: 'paid' });
    expect(failureOf(await friend('order.get', { orderId: order.id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(failureOf(await friend('payForMe.pay', { payForMeId }))).toMatchObject({ code: 'ORDER_STATE' });
  });

  it('can’t be paid by the friend after the shopper has paid', async () => {
    const shop = openTestShop({ content: allowing });
    const { order, payForMeId } = await requestPayForMe(shop);
    await payFor(shop, order);
    expect(failureOf(await shop.callAs('friend')('payForMe.pay', { payForMeId }))).toMatchObject({
      code: 'ORDER_STATE',
    });
    expect(valueOf(await shop.callAs('friend')('payForMe.get', { payForMeId }))).toMatchObject({ state: 'paid' });
  });

  it('is cancelled after the payment deadline', async () => {
    const shop = openTestShop({ content: allowing });
    const { payForMeId } = await requestPayForMe(shop);
    shop.clock.now += 31 * MINUTE;
    expect(valueOf(await shop.callAs('friend')('payForMe.get', { payForMeId }))).toMatchObject({ state: 'cancelled' });
    expect(failureOf(await shop.callAs('friend')('payForMe.pay', { payForMeId }))).toMatchObject({
      code: 'ORDER_STATE',
    });
  });

  it('has a stable id, which only its shopper can request', async () => {
    const shop = openTestShop({ content: allowing });
    const { order, payForMeId } = await requestPayForMe(shop);
    expect(valueOf(await shop.call('payForMe.request', { orderId: order.id }))).toEqual({ payForMeId });
    expect(failureOf(await shop.callAs('friend')('payForMe.request', { orderId: order.id }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('can’t be requested once paid, nor opened with a guessed id', async () => {
    const shop = openTestShop({ content: allowing });
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(failureOf(await shop.call('payForMe.request', { orderId: order.id }))).toMatchObject({
      code: 'ORDER_STATE',
    });
    for (const payForMeId of [order.id, order.number, 'constructor'])
      expect(failureOf(await shop.callAs('friend')('payForMe.get', { payForMeId }))).toMatchObject({
        code: 'NOT_FOUND',
      });
  });

  it('is unavailable in a shop without the feature, also with an existing id', async () => {
    const shop = openTestShop({ content: allowing });
    const { order, payForMeId } = await requestPayForMe(shop);
    await editShop(shop, ({ payForMe: _payForMe, ...rest }) => rest);
    expect(failureOf(await shop.call('payForMe.request', { orderId: order.id }))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
    });
    expect(failureOf(await shop.callAs('friend')('payForMe.get', { payForMeId }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
