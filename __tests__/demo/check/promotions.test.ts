import { fen, yuan } from '@/contract/money';
import { content } from '@/demo';
import { checkPromotions } from '@/demo/check/promotions';
import { checkShop } from '@/demo/check/shop';
import { compileShop } from '@/demo/compile/shop';
import { DEMO_GROUP_ID } from '@/demo/promotions';
import type { CouponContent, GoodsContent, PromotionContent } from '@/demo/types';

import { ACTIVE_NOW, goodsContent, testContent } from '../../support/test-content';

const shop = testContent();
const problemsOf = (promotion: PromotionContent) => checkPromotions({ ...shop, promotions: [promotion] });
const couponProblems = (over: Partial<CouponContent>) =>
  checkPromotions({
    ...shop,
    coupons: [{ id: 'one', name: 'one', discount: yuan(1), minSpend: yuan(0), validity: ACTIVE_NOW, ...over }],
  });
const NAMED = { id: 'one', name: 'one', ...ACTIVE_NOW };
const price = {
  ...NAMED,
  kind: 'limited-time-price',
  goodsIds: ['tea'],
  newPrice: { price: yuan(20) },
  basis: 'last week',
} as const;
const second = { ...NAMED, kind: 'second-item-discount', goodsIds: ['tea'], percentOff: 50 } as const;
const full = { ...NAMED, kind: 'tiered-discount', tiers: [{ minSpend: yuan(100), discount: yuan(10) }] } as const;

describe('the promotions of the demo shop', () => {
  it('are valid', () => {
    expect(checkPromotions(content)).toEqual([]);
  });

  it('include each kind, and coupons for the whole shop, for some goods and for later', () => {
    const start = Date.UTC(2026, 10, 20, 4);
    const { promotions, coupons, welcomeCredit, goods } = compileShop(content, start).catalog;
    const open = promotions.filter(({ groupId }) => groupId === undefined);
    expect(open.map(({ kind }) => kind).sort()).toEqual([
      'limited-time-price',
      'second-item-discount',
      'tiered-discount',
    ]);
    expect(promotions.filter(({ groupId }) => groupId === DEMO_GROUP_ID)).toHaveLength(1);
    expect(promotions.every(({ since, until }) => since < start && start < until)).toBe(true);
    expect(coupons.some((coupon) => coupon.goods === undefined)).toBe(true);
    expect(coupons.find(({ id }) => id === 'tea-12')?.goods?.ids).toEqual(
      goods.filter(({ categoryId }) => categoryId === 'tea').map(({ id }) => id),
    );
    expect(coupons.filter(({ validFrom }) => validFrom > start)).toHaveLength(1);
    expect(welcomeCredit).toBe(500);
  });
});

describe('checkPromotions', () => {
  it.each([price, second, full])('accepts a valid promotion (%j)', (promotion) => {
    expect(problemsOf(promotion)).toEqual([]);
  });

  it.each<[string, PromotionContent, string]>([
    [
      'a price that is not lower',
      { ...price, newPrice: { price: yuan(30) } },
      'promotions[one].newPrice.price: 3000 fen is not less',
    ],
    ['a price of 0', { ...price, newPrice: { price: fen(0) } }, 'promotions[one].newPrice.price: 0 fen'],
    [
      'a discount of 100 percent',
      { ...price, newPrice: { percentOff: 100 } },
      'promotions[one].newPrice.percentOff: 100',
    ],
    ['a former price without its basis', { ...price, basis: ' ' }, 'promotions[one].basis: is empty'],
    ['a price for unknown goods', { ...price, goodsIds: ['none'] }, 'there are no goods "none"'],
    ['a price for an unknown SKU', { ...price, skuIds: ['none'] }, 'there is no SKU "none"'],
    ['a price for no goods', { ...price, goodsIds: [] }, 'promotions[one]: applies to no goods'],
    ['half a percent', { ...second, percentOff: 0.5 }, 'promotions[one].percentOff: 0.5'],
    ['a second item of no goods', { ...second, goodsIds: [] }, 'promotions[one].goodsIds: names no goods'],
    [
      'a discount of everything',
      { ...full, tiers: [{ minSpend: yuan(10), discount: yuan(10) }] },
      'promotions[one].tiers[0]: a discount of 1000 fen',
    ],
    [
      'a tier with a higher minimum and a lower discount',
      { ...full, tiers: [full.tiers[0], { minSpend: yuan(200), discount: yuan(9) }] },
      'promotions[one].tiers[1]: needs a higher minimum and discount',
    ],
    ['an end before the start', { ...full, until: { daysAgo: 2, time: '00:00' } }, 'promotions[one]: ends before'],
    ['a promotion without a name', { ...full, name: '' }, 'promotions[one].name: is empty'],
    [
      'an unknown category',
      { ...full, goods: { categoryId: 'none', name: 'none' } },
      'promotions[one].goods.categoryId: there is no category "none"',
    ],
    ['a scope without goods', { ...full, goods: { name: 'none' } }, 'promotions[one].goods.ids: names no goods'],
  ])('reports %s', (_, promotion, problem) => {
    expect(problemsOf(promotion).join('\n')).toContain(problem);
  });

  it.each<[string, Partial<CouponContent>, string]>([
    ['a discount of 0', { discount: fen(0) }, 'coupons[one].discount: 0 fen'],
    ['a negative minimum', { minSpend: fen(-1) }, 'coupons[one].minSpend: -1 fen'],
    ['a reserved id', { id: 'none' }, 'coupons[none].id: is reserved'],
    [
      'an empty period',
      { validity: { ...ACTIVE_NOW, until: { daysAgo: 5, time: '00:00' } } },
      'coupons[one].validity: ends before',
    ],
  ])('reports %s in a coupon', (_, over, problem) => {
    expect(couponProblems(over).join('\n')).toContain(problem);
  });

  it('reports duplicate ids, and a welcome credit of 0', () => {
    const twice = checkPromotions({ ...shop, promotions: [full, second], welcomeCredit: fen(0) });
    expect(twice.join('\n')).toContain('promotions: the id "one" is used more than once');
    expect(twice.join('\n')).toContain('welcomeCredit: 0 fen');
  });
});

describe('checkShop', () => {
  const deposit = { percent: 30, balanceDays: 7, nonRefundablePercent: 20, priceChangePolicy: 'a rule' };
  const problemsWith = (over: Partial<GoodsContent>) =>
    checkShop({ ...shop, goods: [...shop.goods, goodsContent({ id: 'new', ...over })] }, new Map()).filter((problem) =>
      problem.startsWith('goods[new]'),
    );
  const problemsOfDeposit = (over: Partial<typeof deposit>) =>
    problemsWith({ preorder: { from: '京都', arrivesAt: { daysAhead: 9 }, deposit: { ...deposit, ...over } } });

  it.each([
    [{ percent: 0 }, 'preorder.deposit.percent: 0'],
    [{ percent: 100 }, 'preorder.deposit.percent: 100'],
    [{ balanceDays: 0.5 }, 'preorder.deposit.balanceDays: 0.5'],
    [{ priceChangePolicy: '' }, 'preorder.deposit.priceChangePolicy: is empty'],
  ])('reports an invalid deposit (%j)', (over, problem) => {
    expect(problemsOfDeposit({}).join('\n')).not.toContain('deposit');
    expect(problemsOfDeposit(over).join('\n')).toContain(`goods[new].${problem}`);
  });

  it.each([
    [{ price: yuan(50), basis: 'x' }, 'was.price: 5000 fen is not more'],
    [{ price: yuan(60), basis: '' }, 'was.basis: is empty'],
  ])('reports an invalid former price (%j)', (was, problem) => {
    const skus = [{ id: 'new-1', price: yuan(50), stock: 1, weightGrams: 1, was }] as const;
    expect(problemsWith({ skus }).join('\n')).toContain(`goods[new].skus[new-1].${problem}`);
  });
});
