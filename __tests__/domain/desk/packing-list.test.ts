import fc from 'fast-check';

import { packingList } from '@/domain/desk/packing-list';

import { aQuoteLine } from '../../support/builders/builders';

const SKUS = ['cup-red', 'cup-white', 'tea-1'];
const line = (skuId: string) => aQuoteLine({ skuId, goodsId: skuId.split('-')[0] ?? '', quantity: 9 });
const order = (id: string, pieces: Readonly<Record<string, number>>) => ({
  id,
  lines: Object.keys(pieces).map(line),
  toPack: Object.entries(pieces).map(([skuId, quantity]) => ({ skuId, quantity })),
});

describe('a packing list', () => {
  it('adds up the pieces of each SKU, by goods, with the orders that want them', () => {
    const items = packingList([order('a', { 'tea-1': 1, 'cup-red': 2 }), order('b', { 'cup-red': 1 })]);
    expect(items).toMatchObject([
      { skuId: 'cup-red', quantity: 3, orderIds: ['a', 'b'] },
      { skuId: 'tea-1', quantity: 1, orderIds: ['a'] },
    ]);
  });

  it('holds exactly the pieces of the orders, whatever their sequence, each order once', () => {
    const pieces = fc.dictionary(fc.constantFrom(...SKUS), fc.integer({ min: 1, max: 9 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
        const orders = all.map((each, at) => order(`order-${at}`, each));
        const items = packingList([...orders, ...orders.slice(0, 2)]);
        for (const skuId of SKUS) {
          const wanted = all.reduce((sum, each) => sum + (each[skuId] ?? 0), 0);
          expect(items.find((item) => item.skuId === skuId)?.quantity ?? 0).toBe(wanted);
        }
        const quantities = (list: ReturnType<typeof packingList>) =>
          list.map(({ skuId, quantity }) => [skuId, quantity]);
        expect(quantities(packingList([...orders].reverse()))).toEqual(quantities(items));
      }),
    );
  });
});
