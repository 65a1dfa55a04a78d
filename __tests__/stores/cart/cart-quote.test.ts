import type { CartEntry } from '@/contract/cart/cart';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import { viewCart } from '@/stores/cart/cart-quote';

import { aCartLine, aQuote, aQuoteLine } from '../../support/builders/builders';
import { heldClient, phoneStorage } from '../../support/held-client';

async function openCart(lines: readonly CartEntry[]) {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => phoneStorage().module);
  const cart = await import('@/stores/cart/cart');
  const quote = await import('@/stores/cart/cart-quote');
  cart.useCart.setState({ lines });
  return { ...cart, ...quote, cloud, state: () => quote.useCartQuote.getState() };
}

const two = [aCartLine({ skuId: 'a' }), aCartLine({ skuId: 'b', quantity: 2, chosen: false })];
const quoteOf = (skuId: string, total: number) => ok(aQuote({ lines: [aQuoteLine({ skuId })], total: fen(total) }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the quote of the cart', () => {
  it('shows the total of the chosen lines and the details of all', async () => {
    const { cloud, refreshCartQuote, state } = await openCart(two);
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    await cloud.answer('cart.quote', quoteOf('b', 999));
    expect(state().quote?.total).toBe(100);
    expect(Object.keys(state().known)).toEqual(['a', 'b']);
    expect(state().pending).toBe(false);
  });

  it('asks for no total where nothing is chosen', async () => {
    const { cloud, refreshCartQuote, state } = await openCart([aCartLine({ skuId: 'b', quantity: 2, chosen: false })]);
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('b', 999));
    expect(cloud.asked('cart.quote')).toHaveLength(1);
    expect(state().quote).toBeUndefined();
  });

  it('asks nothing for an empty cart, and forgets what it knew', async () => {
    const { cloud, refreshCartQuote, removeLines, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    removeLines(['a']);
    await refreshCartQuote();
    expect(cloud.asked('cart.quote')).toHaveLength(1);
    expect(state()).toEqual({ known: {}, quote: undefined, pending: false, failure: undefined });
  });

  it('asks once for many quick taps, after they ended', async () => {
    const { cloud, refreshCartQuoteSoon, setQuantity } = await openCart(two.slice(0, 1));
    for (const quantity of [2, 3, 4]) {
      setQuantity('a', quantity);
      refreshCartQuoteSoon();
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(cloud.asked('cart.quote')).toEqual([]);
    await jest.advanceTimersByTimeAsync(50);
    expect(cloud.asked('cart.quote')).toEqual([{ lines: [{ skuId: 'a', quantity: 4 }] }]);
  });

  it('drops an answer to a cart that has changed since, and keeps the total before it until the new one', async () => {
    const { cloud, refreshCartQuote, refreshCartQuoteSoon, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    void refreshCartQuote();
    await cloud.goOn();
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

  it('keeps what it knew when a refresh fails, and says why', async () => {
    const { cloud, refreshCartQuote, state } = await openCart(two.slice(0, 1));
    void refreshCartQuote();
    await cloud.answer('cart.quote', quoteOf('a', 100));
    void refreshCartQuote();
    await cloud.answer('cart.quote', err(failure('OFFLINE', {})));
    expect(state()).toMatchObject({ pending: false, quote: { total: 100 }, failure: { code: 'OFFLINE' } });
    expect(Object.keys(state().known)).toEqual(['a']);
  });
});

describe('the cart as it is shown', () => {
  it('keeps its order, its own counts, the troubled apart, and a place for what is not known', () => {
    const line = aQuoteLine({ skuId: 'a', quantity: 1 });
    const troubled = { skuId: 'b', quantity: 9, trouble: { kind: 'sold-out' as const } };
    const lines = [
      aCartLine({ skuId: 'b', quantity: 9 }),
      aCartLine({ skuId: 'new' }),
      aCartLine({ skuId: 'a', quantity: 5, chosen: false }),
    ];
    expect(viewCart(lines, { a: { kind: 'fine', line }, b: { kind: 'troubled', troubled } })).toEqual({
      rows: [{ skuId: 'a', chosen: false, line: { ...line, quantity: 5 } }],
      troubled: [troubled],
      waiting: 1,
    });
  });
});
