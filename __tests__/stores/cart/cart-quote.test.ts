import type { CartEntry } from '@/contract/cart/cart';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import { toCartView } from '@/stores/cart/cart-quote';

import { aCartEntry, aQuote, aQuoteLine } from '../../support/builders/builders';
import { createManualClient, phoneStorage } from '../../support/manual-client';

async function openCart(lines: readonly CartEntry[]) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phoneStorage().module);
  const cart = await import('@/stores/cart/cart');
  const quote = await import('@/stores/cart/cart-quote');
  cart.useCart.setState({ lines });
  return { ...cart, ...quote, cloud, state: () => quote.useCartQuote.getState() };
}

const two = [aCartEntry({ skuId: 'a' }), aCartEntry({ skuId: 'b', quantity: 2, chosen: false })];
const quoteOf = (skuId: string, total: number) => ok(aQuote({ lines: [aQuoteLine({ skuId })], total: fen(total) }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('cart quote', () => {
  it('shows the total of the chosen lines and the details of all', async () => {
    const { cloud, refreshCartQuote, state } = await openCart(two);
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    await cloud.answer('cart.quote', quoteOf('b', 999));
    expect(state().quote?.total).toBe(100);
    expect(Object.keys(state().quotedLines)).toEqual(['a', 'b']);
    expect(state().pending).toBe(false);
  });

  it('requests no total when nothing is chosen', async () => {
    const { cloud, refreshCartQuote, state } = await openCart([aCartEntry({ skuId: 'b', quantity: 2, chosen: false })]);
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('b', 999));
    expect(cloud.inputsOf('cart.quote')).toHaveLength(1);
    expect(state().quote).toBeUndefined();
  });

  it('sends no request for an empty cart, and clears the quote', async () => {
    const { cloud, refreshCartQuote, removeLines, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    removeLines(['a']);
    await refreshCartQuote();
    expect(cloud.inputsOf('cart.quote')).toHaveLength(1);
    expect(state()).toMatchObject({ quote: undefined, pending: false, failure: undefined });
    expect(toCartView([], state().quotedLines)).toEqual({ rows: [], unavailable: [], pendingCount: 0 });
  });

  it('shows a line that comes back at once, as it was quoted last, until it is quoted anew', async () => {
    const { cloud, refreshCartQuote, removeLines, restoreLines, state, useCart } = await openCart(two.slice(0, 1));
    const view = () => toCartView(useCart.getState().lines, state().quotedLines).rows.map(({ line }) => line.title);
    void refreshCartQuote();
    await cloud.answer('cart.quote', ok(aQuote({ lines: [aQuoteLine({ skuId: 'a', title: 'cup' })] })));
    const before = useCart.getState().lines;
    removeLines(['a']);
    await refreshCartQuote();
    expect(view()).toEqual([]);
    restoreLines(before);
    expect(view()).toEqual(['cup']);
    void refreshCartQuote();
    await cloud.answer('cart.quote', ok(aQuote({ lines: [aQuoteLine({ skuId: 'a', title: 'new cup' })] })));
    expect(view()).toEqual(['new cup']);
  });

  it('sends one request after many quick changes', async () => {
    const { cloud, refreshCartQuoteSoon, setQuantity } = await openCart(two.slice(0, 1));
    for (const quantity of [2, 3, 4]) {
      setQuantity('a', quantity);
      refreshCartQuoteSoon();
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(cloud.inputsOf('cart.quote')).toEqual([]);
    await jest.advanceTimersByTimeAsync(50);
    expect(cloud.inputsOf('cart.quote')).toEqual([{ lines: [{ skuId: 'a', quantity: 4 }] }]);
  });

  it('drops the answer for an outdated cart, and keeps the previous total until the new one', async () => {
    const { cloud, refreshCartQuote, refreshCartQuoteSoon, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    void refreshCartQuote();
    await cloud.flushPromises();
    refreshCartQuoteSoon();
    await cloud.answer('cart.quote', quoteOf('a', 200));
    expect(state()).toMatchObject({ pending: true, quote: { total: 100 } });
    await jest.advanceTimersByTimeAsync(250);
    await cloud.answer('cart.quote', quoteOf('a', 300));
    expect(state()).toMatchObject({ pending: false, quote: { total: 300 } });
  });

  it('keeps the later answer when the earlier one comes last', async () => {
    const { cloud, refreshCartQuote, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 200), 1);
    await cloud.answer('cart.quote', quoteOf('a', 100));
    expect(state().quote?.total).toBe(200);
  });

  it('keeps the previous quote when a refresh fails, with the failure', async () => {
    const { cloud, refreshCartQuote, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    void refreshCartQuote();
    await cloud.answer('cart.quote', err(failure('OFFLINE', {})));
    expect(state()).toMatchObject({ pending: false, quote: { total: 100 }, failure: { code: 'OFFLINE' } });
    expect(Object.keys(state().quotedLines)).toEqual(['a']);
  });
});

describe('toCartView', () => {
  it('keeps cart order and quantities, groups unavailable lines, and counts lines without a quote', () => {
    const line = aQuoteLine({ skuId: 'a', quantity: 1 });
    const unavailableLine = { skuId: 'b', quantity: 9, problem: { kind: 'sold-out' as const } };
    const lines = [
      aCartEntry({ skuId: 'b', quantity: 9 }),
      aCartEntry({ skuId: 'new' }),
      aCartEntry({ skuId: 'a', quantity: 5, chosen: false }),
    ];
    expect(
      toCartView(lines, { a: { kind: 'available', line }, b: { kind: 'unavailable', line: unavailableLine } }),
    ).toEqual({
      rows: [{ skuId: 'a', chosen: false, line: { ...line, quantity: 5 } }],
      unavailable: [unavailableLine],
      pendingCount: 1,
    });
  });
});
