import { createClient } from '@/client/client';
import type { Transport } from '@/client/transport';
import type { VerbName } from '@/contract/verbs';

import { failureOf, NOON, orderInput, placeOrder, saveAddress, valueOf } from '../support/shop';

/** What every way to the cloud keeps, so that no page can tell which one it is on. */
export function transportContract(open: () => Transport): void {
  const clientOver = () => createClient(open(), () => NOON);

  it('brings an answer and the time of the cloud', async () => {
    const reply = valueOf(await open().send({ verb: 'shop.get', input: {} }));
    expect(reply.answer).toMatchObject({ ok: true, value: { payment: 'wechat' } });
    expect(Number.isSafeInteger(reply.now)).toBe(true);
  });

  it('brings a failure as a value', async () => {
    const { call } = clientOver();
    const failure = failureOf(await call('goods.get', { goodsId: 'nothing' }));
    expect(failure).toEqual({ code: 'NOT_FOUND', kind: 'missing', retryable: false, detail: { what: 'goods' } });
  });

  it('brings INVALID_INPUT for what is no verb', async () => {
    const reply = valueOf(await open().send({ verb: 'shop.sell', input: {} }));
    expect(reply.answer).toMatchObject({ failure: { code: 'INVALID_INPUT', detail: { path: 'verb' } } });
  });

  it('leaves out what is undefined', async () => {
    const { call } = clientOver();
    const input = { categoryId: undefined, cursor: undefined };
    // A page may well build its input so; the wire does not carry it.
    expect((await call('goods.list', input as unknown as Record<never, never>)).ok).toBe(true);
  });

  it('hands over copies: what one side does to them the other never sees', async () => {
    const { call } = clientOver();
    const mine: { name?: string } = valueOf(await call('shop.get', {}));
    const name = mine.name;
    mine.name = 'changed';
    expect(valueOf(await call('shop.get', {})).name).toBe(name);
  });

  it('carries an order from the first look to its list', async () => {
    const { call } = clientOver();
    const { items } = valueOf(await call('goods.list', {}));
    const { goods } = valueOf(await call('goods.get', { goodsId: items[0]?.id ?? '' }));
    const skuId = goods.skus.find(({ stock }) => stock > 0)?.id ?? '';
    const input = await orderInput(call, { [skuId]: 1 });
    const order = valueOf(await call('order.place', input));
    expect(valueOf(await call('order.place', input))).toEqual(order);
    expect(valueOf(await call('order.pay', { orderId: order.id })).kind).toBe('sandbox');
    expect(valueOf(await call('order.list', {})).items.map(({ id }) => id)).toEqual([order.id]);
    expect(valueOf(await call('order.cancel', { orderId: order.id })).state).toBe('cancelled');
  });

  it('does each verb that the contract names', async () => {
    const { call } = clientOver();
    const { id: addressId } = await saveAddress(call);
    expect(valueOf(await call('address.remove', { addressId }))).toEqual([]);
    const reads: readonly VerbName[] = ['feed.list', 'seller.getCard', 'entry.resolve', 'address.list', 'order.list'];
    for (const verb of reads) expect((await call(verb, {} as never)).ok).toBe(true);
    const orders = ['order.get', 'order.pay', 'order.confirmPayment', 'order.cancel'] as const;
    for (const verb of orders) expect(failureOf(await call(verb, { orderId: 'nothing' })).code).toBe('NOT_FOUND');
  });

  it('keeps the shopper: what was ordered before is there when the way is opened again', async () => {
    const input = { categoryId: 'tea' };
    const { items } = valueOf(await clientOver().call('goods.list', input));
    const { goods } = valueOf(await clientOver().call('goods.get', { goodsId: items[0]?.id ?? '' }));
    const order = await placeOrder(clientOver().call, { [goods.skus[0]?.id ?? '']: 1 });
    expect(valueOf(await clientOver().call('order.get', { orderId: order.id }))).toEqual(order);
  });
}
