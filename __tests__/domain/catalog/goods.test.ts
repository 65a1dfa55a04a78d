import { FEW_LEFT } from '@/contract/limits';
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
const stockOf = (left: Record<string, number>) => (skuId: string) => left[skuId] ?? 0;

describe('a card of a good', () => {
  it('spans the prices of every SKU, also of those that are sold out', () => {
    expect(toGoodsCard(two, stockOf({ middle: 9 })).price).toEqual({ from: 5_000, to: 9_000 });
  });

  it('shows the first picture of the gallery', () => {
    const first = aPicture({ url: '/pictures/first.svg' });
    expect(toGoodsCard(aGoods({ gallery: [first, aPicture()] }), () => 1).picture).toEqual(first);
  });

  it.each([
    [{}, true, undefined],
    [{ cheap: 1 }, false, 1],
    [{ cheap: 2, dear: FEW_LEFT - 2 }, false, FEW_LEFT],
    [{ cheap: 3, dear: FEW_LEFT - 2 }, false, undefined],
  ])('with %p in stock tells sold out %p and few left %p, by live stock', (left, soldOut, fewLeft) => {
    const card = toGoodsCard(two, stockOf(left));
    expect(card.soldOut).toBe(soldOut);
    expect(card.fewLeft).toBe(fewLeft);
  });

  it('carries no empty keys over the wire', () => {
    expect(Object.keys(toGoodsCard(two, () => 50))).toEqual(['id', 'title', 'picture', 'price', 'soldOut']);
  });

  it('keeps what is known of a pre-order', () => {
    const preorder = { from: '京都', arrivesAt: NOW };
    expect(toGoodsCard(aGoods({ preorder }), () => 1).preorder).toEqual(preorder);
  });

  it('is not made up for a good without SKUs', () => {
    expect(() => toGoodsCard(aGoods({ skus: [] }), () => 1)).toThrow(RangeError);
  });
});

describe('the page of a good', () => {
  it('has the stock of each SKU as it is now, not as the catalogue began', () => {
    const detail = toGoodsDetail(two, stockOf({ dear: 4 }));
    expect(detail.skus.map(({ id, stock }) => [id, stock])).toEqual([
      ['dear', 4],
      ['cheap', 0],
      ['middle', 0],
    ]);
    expect(detail.fewLeft).toBe(4);
  });

  it('keeps everything else the seller wrote', () => {
    const { id, categoryId, saying, gallery, dimensions, limit, story, facts, returns } = aGoods();
    const written = { id, categoryId, saying, gallery, dimensions, limit, story, facts, returns };
    expect(toGoodsDetail(aGoods(), () => 10)).toMatchObject(written);
  });
});
