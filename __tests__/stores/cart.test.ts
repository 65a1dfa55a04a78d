import { LIMITS } from '@/contract/limits';

const kept = new Map<string, string>();
let full = false;

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: string) => {
      if (full) throw new Error('setStorage:fail exceed storage max size 10Mb');
      kept.set(key, value);
    },
  },
}));

/** The cart as a newly started app finds it. */
async function openCart() {
  jest.resetModules();
  return import('@/stores/cart');
}

beforeEach(() => {
  kept.clear();
  full = false;
});

describe('the cart', () => {
  it('is there again after a relaunch', async () => {
    const before = await openCart();
    before.addToCart('a', 2);
    before.addToCart('b', 1);
    before.chooseLine('a', false);
    const after = await openCart();
    expect(after.useCart.getState().lines).toEqual([
      { skuId: 'b', quantity: 1, chosen: true },
      { skuId: 'a', quantity: 2, chosen: false },
    ]);
  });

  it('grows a line instead of holding a SKU twice, up to what one order may hold', async () => {
    const { addToCart, countPieces, useCart } = await openCart();
    addToCart('a', 90);
    addToCart('b', 1);
    addToCart('a', 90);
    expect(useCart.getState().lines).toEqual([
      { skuId: 'a', quantity: LIMITS.quantity, chosen: true },
      { skuId: 'b', quantity: 1, chosen: true },
    ]);
    expect(countPieces(useCart.getState())).toBe(LIMITS.quantity + 1);
  });

  it('says so when it holds as many SKUs as it may, and still grows those it has', async () => {
    const { addToCart, useCart } = await openCart();
    for (let index = 0; index < LIMITS.lines; index += 1) addToCart(`s${index}`, 1);
    expect(addToCart('one-more', 1)).toBe('lines');
    expect(addToCart('s0', 1)).toBe('kept');
    expect(useCart.getState().lines).toHaveLength(LIMITS.lines);
  });

  it('says so when the phone is full, and is right on screen', async () => {
    const { addToCart, useCart } = await openCart();
    full = true;
    expect(addToCart('a', 1)).toBe('full');
    expect(useCart.getState().lines).toHaveLength(1);
  });

  it.each(['{', '"text"', '[1, null, {"skuId": 3}, {"skuId": "a", "quantity": 0}, {"skuId": "a", "quantity": 1.5}]'])(
    'starts empty from what is no cart: %s',
    async (text) => {
      kept.set('xiaopu/cart', text);
      const { useCart } = await openCart();
      expect(useCart.getState().lines).toEqual([]);
    },
  );

  it('removes, chooses all and changes counts', async () => {
    const { addToCart, chooseAll, removeLines, setQuantity, useCart, wantedOf } = await openCart();
    addToCart('a', 1);
    addToCart('b', 1);
    addToCart('c', 1);
    chooseAll(false);
    setQuantity('b', 5);
    removeLines(['a', 'c']);
    expect(useCart.getState().lines).toEqual([{ skuId: 'b', quantity: 5, chosen: false }]);
    expect(wantedOf(useCart.getState().lines)).toEqual([{ skuId: 'b', quantity: 5 }]);
  });
});
