import { fen } from '@/contract/money';
import { promotionProblem, type TimePrice } from '@/desk/promotions/edit/promotion-inputs';

const goods = (id: string) => ({
  id,
  title: id,
  skus: [5_000, 9_000].map((price) => ({ skuId: `${id}-${price}`, options: [], price: fen(price) })),
});

/** What is wrong with 60 yuan for these of a cup and a tea, each of 50 and of 90 yuan. */
function problemOf(scope: Pick<TimePrice, 'goodsIds' | 'skuIds'>): string | undefined {
  const newPrice = { price: fen(6_000) };
  const days = { since: 0, until: 1 };
  const fields = { kind: 'limited-time-price', name: '', basis: '', newPrice, ...days, ...scope } as const;
  return promotionProblem({ fields, goods: [goods('cup'), goods('tea')] });
}

describe('a limited-time price that is not lower', () => {
  it('is told by its goods, of which every SKU counts', () => {
    expect(problemOf({ goodsIds: ['tea'], skuIds: [] })).toBe('tea 平时卖 ¥50，限时价要更低。');
  });

  it('is told where it is for single SKUs, of which only these count', () => {
    expect(problemOf({ goodsIds: [], skuIds: ['cup-9000'] })).toBeUndefined();
    expect(problemOf({ goodsIds: [], skuIds: ['cup-9000', 'cup-5000'] })).toBe('cup 平时卖 ¥50，限时价要更低。');
  });
});
