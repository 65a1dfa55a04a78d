import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import { fen } from '@/contract/money';
import { toGoodsCard, toGoodsDetail } from '@/domain/catalog/goods';

import { aGoods, aPicture, aSku, NOW } from '../../support/builders/builders';

const two = aGoods({
  skus: [
    aSku({ id: 'dear', price: fen(9_000), stock: 99 }),
    aSku({ id: 'cheap', price: fen(5_000), stock: 99 }),
    aSku({ id: 'middle', price: fen(7_000), stock: 99 }),
  ],
});
const stockOf = (stock: Record<string, number>) => (skuId: string) => stock[skuId] ?? 0;

describe('a goods card', () => {
  it('has a price range over all SKUs, sold-out ones included', () => {
    expect(toGoodsCard(two, stockOf({ middle: 9 })).price).toEqual({ from: 5_000, to: 9_000 });
  });

  it('shows the first picture of the gallery', () => {
    const first = aPicture({ url: '/pictures/first.svg' });
    expect(toGoodsCard(aGoods({ gallery: [first, aPicture()] }), () => 1).picture).toEqual(first);
  });

  it.each([
    [{}, true, undefined],
    [{ cheap: 1 }, false, 1],
    [{ cheap: 2, dear: LOW_STOCK_THRESHOLD - 2 }, false, LOW_STOCK_THRESHOLD],
    [{ cheap: 3, dear: LOW_STOCK_THRESHOLD - 2 }, false, undefined],
  ])('with current stock %p has soldOut %p and fewLeft %p', (stock, soldOut, fewLeft) => {
    const card = toGoodsCard(two, stockOf(stock));
    expect(card.soldOut).toBe(soldOut);
    expect(card.fewLeft).toBe(fewLeft);
  });

  it('has no keys with undefined values', () => {
    expect(Object.keys(toGoodsCard(two, () => 50))).toEqual(['id', 'title', 'picture', 'price', 'soldOut']);
  });

  it('contains the pre-order', () => {
    const preorder = { from: '京都', arrivesAt: NOW };
    expect(toGoodsCard(aGoods({ preorder }), () => 1).preorder).toEqual(preorder);
  });

  it('has the SKU that needs no choice: the only one, in stock, and no pre-order', () => {
    const one = aGoods({ skus: [aSku({ id: 'one' })] });
    expect(toGoodsCard(one, () => 1).skuId).toBe('one');
    expect(toGoodsCard(one, () => 0).skuId).toBeUndefined();
    expect(toGoodsCard(two, () => 1).skuId).toBeUndefined();
    const preorder = { from: '京都', arrivesAt: NOW };
    expect(toGoodsCard({ ...one, preorder }, () => 1).skuId).toBeUndefined();
  });

  it('throws for goods without SKUs', () => {
    expect(() => toGoodsCard(aGoods({ skus: [] }), () => 1)).toThrow(RangeError);
  });
});

describe('goods details', () => {
  it('have the current stock of each SKU, not that of the catalog', () => {
    const detail = toGoodsDetail(two, stockOf({ dear: 4 }));
    expect(detail.skus.map(({ id, stock }) => [id, stock])).toEqual([
      ['dear', 4],
      ['cheap', 0],
      ['middle', 0],
    ]);
    expect(detail.fewLeft).toBe(4);
  });

  it('contain everything else of the record', () => {
    const { id, categoryId, subtitle, gallery, optionGroups, maxPerOrder, description, attributes, returns } = aGoods();
    const expected = { id, categoryId, subtitle, gallery, optionGroups, maxPerOrder, description, attributes, returns };
    expect(toGoodsDetail(aGoods(), () => 10)).toMatchObject(expected);
  });
});
