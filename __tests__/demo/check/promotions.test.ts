import { fen, yuan } from '@/contract/money';
import { content } from '@/demo';
import { checkOffers } from '@/demo/check/promotions';
import { checkShop } from '@/demo/check/shop';
import { compileShop } from '@/demo/compile/shop';
import { DEMO_GROUP } from '@/demo/promotions';
import type { CouponContent, GoodsContent, PromotionContent } from '@/demo/types';

import { goodsContent, ON_NOW, testContent } from '../../support/test-content';

const shop = testContent();
const faultsOf = (promotion: PromotionContent) => checkOffers({ ...shop, promotions: [promotion] });
const faultsOfCoupon = (over: Partial<CouponContent>) =>
  checkOffers({ ...shop, coupons: [{ id: 'one', name: 'one', off: yuan(1), from: yuan(0), valid: ON_NOW, ...over }] });
const NAMED = { id: 'one', name: 'one', ...ON_NOW };
const price = { ...NAMED, kind: 'time-price', goodsIds: ['tea'], to: { price: yuan(20) }, basis: 'last week' } as const;
const second = { ...NAMED, kind: 'second-piece', goodsIds: ['tea'], percentOff: 50 } as const;
const full = { ...NAMED, kind: 'full-reduction', tiers: [{ from: yuan(100), off: yuan(10) }] } as const;

describe('the offers of the demo shop', () => {
  it('have no fault', () => {
    expect(checkOffers(content)).toEqual([]);
  });

  it('show one of each kind, and a coupon for the whole shop, for some goods and for later', () => {
    const start = Date.UTC(2026, 10, 20, 4);
    const { promotions, coupons, welcomeCredit, goods } = compileShop(content, start);
    const open = promotions.filter(({ groupId }) => groupId === undefined);
    expect(open.map(({ kind }) => kind).sort()).toEqual(['full-reduction', 'second-piece', 'time-price']);
    expect(promotions.filter(({ groupId }) => groupId === DEMO_GROUP)).toHaveLength(1);
    expect(promotions.every(({ since, until }) => since < start && start < until)).toBe(true);
    expect(coupons.some((coupon) => coupon.goods === undefined)).toBe(true);
    expect(coupons.find(({ id }) => id === 'tea-12')?.goods?.ids).toEqual(
      goods.filter(({ categoryId }) => categoryId === 'tea').map(({ id }) => id),
    );
    expect(coupons.filter(({ validFrom }) => validFrom > start)).toHaveLength(1);
    expect(welcomeCredit).toBe(500);
  });
});

describe('checkOffers', () => {
  it.each([price, second, full])('finds no fault with a true promotion (%j)', (promotion) => {
    expect(faultsOf(promotion)).toEqual([]);
  });

  it.each<[string, PromotionContent, string]>([
    ['a price that is none', { ...price, to: { price: yuan(30) } }, 'promotions[one].to.price: 3000 fen is not less'],
    ['a price of nothing', { ...price, to: { price: fen(0) } }, 'promotions[one].to.price: 0 fen'],
    ['a percentage that leaves nothing', { ...price, to: { percentOff: 100 } }, 'promotions[one].to.percentOff: 100'],
    ['a price before without its basis', { ...price, basis: ' ' }, 'promotions[one].basis: is empty'],
    ['a price for an unknown good', { ...price, goodsIds: ['none'] }, 'there is no good "none"'],
    ['a price for an unknown SKU', { ...price, skuIds: ['none'] }, 'there is no SKU "none"'],
    ['a price for nothing at all', { ...price, goodsIds: [] }, 'promotions[one]: is for no good'],
    ['half a percent', { ...second, percentOff: 0.5 }, 'promotions[one].percentOff: 0.5'],
    ['a second piece of nothing', { ...second, goodsIds: [] }, 'promotions[one].goodsIds: names no good'],
    [
      'a reduction of everything',
      { ...full, tiers: [{ from: yuan(10), off: yuan(10) }] },
      'promotions[one].tiers[0]: 1000 fen off',
    ],
    [
      'a tier that asks more and gives less',
      { ...full, tiers: [full.tiers[0], { from: yuan(200), off: yuan(9) }] },
      'promotions[one].tiers[1]: has to ask and give more',
    ],
    [
      'an end before the beginning',
      { ...full, until: { daysAgo: 2, time: '00:00' } },
      'promotions[one]: is over before',
    ],
    ['a promotion without a name', { ...full, name: '' }, 'promotions[one].name: is empty'],
    [
      'an unknown category',
      { ...full, goods: { categoryId: 'none', says: 'none' } },
      'promotions[one].goods.categoryId: there is no category "none"',
    ],
    ['no goods in a scope', { ...full, goods: { says: 'none' } }, 'promotions[one].goods.ids: names no good'],
  ])('names %s', (_, promotion, fault) => {
    expect(faultsOf(promotion).join('\n')).toContain(fault);
  });

  it.each<[string, Partial<CouponContent>, string]>([
    ['nothing to take off', { off: fen(0) }, 'coupons[one].off: 0 fen'],
    ['a condition below nothing', { from: fen(-1) }, 'coupons[one].from: -1 fen'],
    ['an id that reads as a wish', { id: 'none' }, 'coupons[none].id: would be read as a wish'],
    [
      'a time that never comes',
      { valid: { ...ON_NOW, until: { daysAgo: 5, time: '00:00' } } },
      'coupons[one].valid: is over',
    ],
  ])('names %s in a coupon', (_, over, fault) => {
    expect(faultsOfCoupon(over).join('\n')).toContain(fault);
  });

  it('names ids that are used twice, and a welcome of nothing', () => {
    const twice = checkOffers({ ...shop, promotions: [full, second], welcomeCredit: fen(0) });
    expect(twice.join('\n')).toContain('promotions: the id "one" is used more than once');
    expect(twice.join('\n')).toContain('welcomeCredit: 0 fen');
  });
});

describe('checkShop', () => {
  const deposit = { percent: 30, balanceDays: 7, keepPercent: 20, priceRule: 'a rule' };
  const withGood = (over: Partial<GoodsContent>) =>
    checkShop({ ...shop, goods: [...shop.goods, goodsContent({ id: 'new', ...over })] }, new Map()).filter((fault) =>
      fault.startsWith('goods[new]'),
    );
  const preordered = (over: Partial<typeof deposit>) =>
    withGood({ preorder: { from: '京都', arrives: { daysAhead: 9 }, deposit: { ...deposit, ...over } } });

  it.each([
    [{ percent: 0 }, 'preorder.deposit.percent: 0'],
    [{ percent: 100 }, 'preorder.deposit.percent: 100'],
    [{ balanceDays: 0.5 }, 'preorder.deposit.balanceDays: 0.5'],
    [{ priceRule: '' }, 'preorder.deposit.priceRule: is empty'],
  ])('names a deposit that no one could agree to (%j)', (over, fault) => {
    expect(preordered({}).join('\n')).not.toContain('deposit');
    expect(preordered(over).join('\n')).toContain(`goods[new].${fault}`);
  });

  it.each([
    [{ price: yuan(50), basis: 'x' }, 'was.price: 5000 fen is not more'],
    [{ price: yuan(60), basis: '' }, 'was.basis: is empty'],
  ])('names a price before that is none (%j)', (was, fault) => {
    const skus = [{ id: 'new-1', price: yuan(50), stock: 1, weightGrams: 1, was }] as const;
    expect(withGood({ skus }).join('\n')).toContain(`goods[new].skus[new-1].${fault}`);
  });
});
