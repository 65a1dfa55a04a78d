import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import { aCartLine } from '../../support/builders/builders';
import { heldClient, phoneStorage } from '../../support/held-client';

/** A started app with its cart. `phone` is given to start it again on what is stored. */
async function startApp(phone = phoneStorage()) {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phone.module);
  const cart = await import('@/stores/cart/cart');
  const { syncCart } = await import('@/stores/cart/cart-sync');
  const shown = () => cart.useCart.getState().lines.map(({ skuId, quantity }) => [skuId, quantity]);
  return { ...cart, syncCart, cloud, phone, shown };
}

const KEY = 'xiaopu/cart';
const kept = ({ phone }: ReturnType<typeof phoneStorage>) => phone.entries.get(KEY) ?? '';

describe('the cart', () => {
  it('has what was put in last at the top, grown where it was there', async () => {
    const { addToCart, shown } = await startApp();
    for (const skuId of ['a', 'b', 'a']) expect(addToCart(skuId, 2)).toBe('kept');
    expect(shown()).toEqual([
      ['a', 4],
      ['b', 2],
    ]);
  });

  it('holds as many SKUs as an order, and says so', async () => {
    const { addToCart, removeLines, shown } = await startApp();
    for (let at = 0; at < LIMITS.lines; at += 1) addToCart(`s${at}`, 1);
    expect(addToCart('more', 1)).toBe('lines');
    expect(addToCart('s0', 1)).toBe('kept');
    removeLines(['s1']);
    expect(addToCart('more', 1)).toBe('kept');
    expect(shown()).toHaveLength(LIMITS.lines);
  });

  it('takes out and puts back in its place, after a start anew too', async () => {
    const phone = phoneStorage();
    const { addToCart, removeLines, putBack, useCart, shown } = await startApp(phone);
    for (const skuId of ['a', 'b', 'c']) addToCart(skuId, 1);
    const before = useCart.getState().lines;
    removeLines(['b']);
    expect((await startApp(phone)).shown()).toEqual([
      ['c', 1],
      ['a', 1],
    ]);
    putBack(before);
    const back = [
      ['c', 1],
      ['b', 1],
      ['a', 1],
    ];
    expect(shown()).toEqual(back);
    expect((await startApp(phone)).shown()).toEqual(back);
  });

  it('reads what an older version kept, in its order, and nothing that is no line', async () => {
    const phone = phoneStorage();
    const old = [
      { skuId: 'b', quantity: 1 },
      { skuId: 'a', quantity: 200, chosen: false },
      { skuId: 'b', quantity: 9 },
    ];
    phone.phone.entries.set(
      KEY,
      JSON.stringify([...old, { skuId: 'c', quantity: -1 }, { skuId: 7, quantity: 1 }, null]),
    );
    const { shown, chooseAll, useCart } = await startApp(phone);
    expect(shown()).toEqual([
      ['b', 1],
      ['a', LIMITS.quantity],
    ]);
    chooseAll(true);
    expect(useCart.getState().lines.every(({ chosen }) => chosen)).toBe(true);
    expect(shown().map(([skuId]) => skuId)).toEqual(['b', 'a']);
  });

  it('is right on screen where the phone has no room', async () => {
    const phone = phoneStorage();
    const { addToCart, shown } = await startApp(phone);
    phone.phone.full = true;
    expect(addToCart('a', 1)).toBe('full');
    expect(shown()).toEqual([['a', 1]]);
  });
});

describe('the carts of one shopper', () => {
  it('become one: what the other phone put in comes, what it took out goes', async () => {
    const { addToCart, syncCart, cloud, shown, useCart } = await startApp();
    addToCart('a', 1);
    addToCart('b', 1);
    const [b, a] = useCart.getState().lines;
    void syncCart();
    expect(cloud.asked('cart.sync')).toEqual([{ entries: [b, a] }]);
    const entries = [
      aCartLine({ skuId: 'c', quantity: 2, addedAt: Number.MAX_SAFE_INTEGER, changedAt: 1 }),
      ...(b ? [{ ...b, quantity: 0, changedAt: b.changedAt + 1 }] : []),
      ...(a ? [a] : []),
    ];
    await cloud.answer('cart.sync', ok({ entries }));
    expect(shown()).toEqual([
      ['c', 2],
      ['a', 1],
    ]);
  });

  it('keep what she changed while they were compared', async () => {
    const { addToCart, setQuantity, syncCart, cloud, shown, useCart } = await startApp();
    addToCart('a', 1);
    const entries = useCart.getState().lines;
    void syncCart();
    setQuantity('a', 5);
    await cloud.answer('cart.sync', ok({ entries }));
    expect(shown()).toEqual([['a', 5]]);
  });

  it('stay as they are, and are written no more, where there is nothing new', async () => {
    const phone = phoneStorage();
    const { addToCart, syncCart, cloud, useCart } = await startApp(phone);
    addToCart('a', 1);
    const before = useCart.getState();
    const stored = kept(phone);
    void syncCart();
    await cloud.answer('cart.sync', ok({ entries: before.lines }));
    expect(useCart.getState()).toBe(before);
    expect(kept(phone)).toBe(stored);
  });

  it('stay as they are also where the newest was taken out, which the cart keeps apart', async () => {
    const { addToCart, removeLines, syncCart, cloud, useCart } = await startApp();
    for (const skuId of ['a', 'b']) addToCart(skuId, 1);
    removeLines(['b']);
    const before = useCart.getState();
    const [a, b] = [...before.lines, ...before.aside];
    void syncCart();
    await cloud.answer('cart.sync', ok({ entries: [b, a].flatMap((entry) => entry ?? []) }));
    expect(useCart.getState()).toBe(before);
  });

  it('go by the cloud’s clock where this phone’s was ahead, so that its word is not the last for hours', async () => {
    const { addToCart, syncCart, cloud, useCart } = await startApp();
    addToCart('a', 1);
    const [ahead] = useCart.getState().lines;
    void syncCart();
    const told = { ...aCartLine({ skuId: 'a' }), addedAt: 5, changedAt: 5 };
    await cloud.answer('cart.sync', ok({ entries: [told] }));
    expect(ahead?.changedAt).toBeGreaterThan(5);
    expect(useCart.getState().lines).toEqual([told]);
  });
});
