import { createClient } from '@/client/client';
import type { Transport } from '@/client/transport';
import type { VerbName } from '@/contract/verbs';

import { failureOf, NOON, orderInput, placeOrder, saveAddress, valueOf } from '../support/shop';

/** Tests that every transport must pass, so that pages work the same with each. */
export function transportContract(open: () => Transport): void {
  const createTestClient = () => createClient(open(), () => NOON);

  it('returns an answer and the cloud’s time', async () => {
    const reply = valueOf(await open().send({ verb: 'shop.get', input: {} }));
    expect(reply.answer).toMatchObject({ ok: true, value: { payment: 'wechat' } });
    expect(Number.isSafeInteger(reply.now)).toBe(true);
  });

  it('returns a failure as a value', async () => {
    const { call } = createTestClient();
    const failure = failureOf(await call('goods.get', { goodsId: 'nothing' }));
    expect(failure).toEqual({ code: 'NOT_FOUND', kind: 'missing', retryable: false, detail: { what: 'goods' } });
  });

  it('returns INVALID_INPUT for an unknown verb', async () => {
    const reply = valueOf(await open().send({ verb: 'shop.sell', input: {} }));
    expect(reply.answer).toMatchObject({ failure: { code: 'INVALID_INPUT', detail: { path: 'verb' } } });
  });

  it('drops undefined fields', async () => {
    const { call } = createTestClient();
    const input = { categoryId: undefined, cursor: undefined };
    // A page may build such an input; JSON does not contain undefined.
    expect((await call('goods.list', input as unknown as Record<never, never>)).ok).toBe(true);
  });

  it('passes copies: changes on one side are not visible on the other', async () => {
    const { call } = createTestClient();
    const copy: { name?: string } = valueOf(await call('shop.get', {}));
    const name = copy.name;
    copy.name = 'changed';
    expect(valueOf(await call('shop.get', {})).name).toBe(name);
  });

  it('supports an order from the catalog to the order list', async () => {
    const { call } = createTestClient();
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

  it('supports the other verbs of the contract', async () => {
    const { call } = createTestClient();
    const { id: addressId } = await saveAddress(call);
    expect(valueOf(await call('address.remove', { addressId }))).toEqual([]);
    const reads: readonly VerbName[] = ['feed.list', 'seller.getCard', 'entry.resolve', 'address.list', 'order.list'];
    for (const verb of reads) expect((await call(verb, {} as never)).ok).toBe(true);
    const orders = ['order.get', 'order.pay', 'order.confirmPayment', 'order.cancel'] as const;
    for (const verb of orders) expect(failureOf(await call(verb, { orderId: 'nothing' })).code).toBe('NOT_FOUND');
  });

  it('keeps the shopper’s orders when it is opened again', async () => {
    const input = { categoryId: 'tea' };
    const { items } = valueOf(await createTestClient().call('goods.list', input));
    const { goods } = valueOf(await createTestClient().call('goods.get', { goodsId: items[0]?.id ?? '' }));
    const order = await placeOrder(createTestClient().call, { [goods.skus[0]?.id ?? '']: 1 });
    expect(valueOf(await createTestClient().call('order.get', { orderId: order.id }))).toEqual(order);
  });
}
