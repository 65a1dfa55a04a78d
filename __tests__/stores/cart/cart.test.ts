import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import { aCartEntry } from '../../support/builders/builders';
import { createManualClient, phoneStorage } from '../../support/manual-client';

/** A started app with its cart. `phone` is given to start it again on what is stored. */
async function startApp(phone = phoneStorage()) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phone.module);
  const cart = await import('@/stores/cart/cart');
  const { syncCart } = await import('@/stores/cart/cart-sync');
  const shown = () => cart.useCart.getState().lines.map(({ skuId, quantity }) => [skuId, quantity]);
  return { ...cart, syncCart, cloud, phone, shown };
}

const KEY = 'xiaopu/cart';
const storedCart = ({ phone }: ReturnType<typeof phoneStorage>) => phone.entries.get(KEY) ?? '';

describe('the cart', () => {
  it('shows the last added SKU at the top, and adds to its quantity', async () => {
    const { addToCart, shown } = await startApp();
    for (const skuId of ['a', 'b', 'a']) expect(addToCart(skuId, 2)).toBe('saved');
    expect(shown()).toEqual([
      ['a', 4],
      ['b', 2],
    ]);
  });

  it('holds as many SKUs as an order, and reports when it is full', async () => {
    const { addToCart, removeLines, shown } = await startApp();
    for (let at = 0; at < LIMITS.lines; at += 1) addToCart(`s${at}`, 1);
    expect(addToCart('more', 1)).toBe('too-many-lines');
    expect(addToCart('s0', 1)).toBe('saved');
    removeLines(['s1']);
    expect(addToCart('more', 1)).toBe('saved');
    expect(shown()).toHaveLength(LIMITS.lines);
  });

  it('removes a line and restores it in its place, also after a restart', async () => {
    const phone = phoneStorage();
    const { addToCart, removeLines, restoreLines, useCart, shown } = await startApp(phone);
    for (const skuId of ['a', 'b', 'c']) addToCart(skuId, 1);
    const before = useCart.getState().lines;
    removeLines(['b']);
    expect((await startApp(phone)).shown()).toEqual([
      ['c', 1],
      ['a', 1],
    ]);
    restoreLines(before);
    const restored = [
      ['c', 1],
      ['b', 1],
      ['a', 1],
    ];
    expect(shown()).toEqual(restored);
    expect((await startApp(phone)).shown()).toEqual(restored);
  });

  it('reads the format of an older version in its order, and skips invalid entries', async () => {
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

  it('stays correct in memory when the storage is full', async () => {
    const phone = phoneStorage();
    const { addToCart, shown } = await startApp(phone);
    phone.phone.full = true;
    expect(addToCart('a', 1)).toBe('full');
    expect(shown()).toEqual([['a', 1]]);
  });
});

describe('cart synchronisation', () => {
  it('applies additions and removals of the other phone', async () => {
    const { addToCart, syncCart, cloud, shown, useCart } = await startApp();
    addToCart('a', 1);
    addToCart('b', 1);
    const [b, a] = useCart.getState().lines;
    void syncCart();
    expect(cloud.inputsOf('cart.sync')).toEqual([{ entries: [b, a] }]);
    const entries = [
      aCartEntry({ skuId: 'c', quantity: 2, addedAt: Number.MAX_SAFE_INTEGER, changedAt: 1 }),
      ...(b ? [{ ...b, quantity: 0, changedAt: b.changedAt + 1 }] : []),
      ...(a ? [a] : []),
    ];
    await cloud.answer('cart.sync', ok({ entries }));
    expect(shown()).toEqual([
      ['c', 2],
      ['a', 1],
    ]);
  });

  it('keeps changes made while the request was on its way', async () => {
    const { addToCart, setQuantity, syncCart, cloud, shown, useCart } = await startApp();
    addToCart('a', 1);
    const entries = useCart.getState().lines;
    void syncCart();
    setQuantity('a', 5);
    await cloud.answer('cart.sync', ok({ entries }));
    expect(shown()).toEqual([['a', 5]]);
  });

  it('changes and stores nothing when there is nothing new', async () => {
    const phone = phoneStorage();
    const { addToCart, syncCart, cloud, useCart } = await startApp(phone);
    addToCart('a', 1);
    const before = useCart.getState();
    const stored = storedCart(phone);
    void syncCart();
    await cloud.answer('cart.sync', ok({ entries: before.lines }));
    expect(useCart.getState()).toBe(before);
    expect(storedCart(phone)).toBe(stored);
  });

  it('changes nothing either when the newest entry is a removed one', async () => {
    const { addToCart, removeLines, syncCart, cloud, useCart } = await startApp();
    for (const skuId of ['a', 'b']) addToCart(skuId, 1);
    removeLines(['b']);
    const before = useCart.getState();
    const [a, b] = [...before.lines, ...before.unlisted];
    void syncCart();
    await cloud.answer('cart.sync', ok({ entries: [b, a].flatMap((entry) => entry ?? []) }));
    expect(useCart.getState()).toBe(before);
  });

  it('takes over the cloud’s times when this phone’s clock is ahead', async () => {
    const { addToCart, syncCart, cloud, useCart } = await startApp();
    addToCart('a', 1);
    const [ahead] = useCart.getState().lines;
    void syncCart();
    const fromCloud = { ...aCartEntry({ skuId: 'a' }), addedAt: 5, changedAt: 5 };
    await cloud.answer('cart.sync', ok({ entries: [fromCloud] }));
    expect(ahead?.changedAt).toBeGreaterThan(5);
    expect(useCart.getState().lines).toEqual([fromCloud]);
  });
});
