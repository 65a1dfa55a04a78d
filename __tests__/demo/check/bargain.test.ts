import { yuan } from '@/contract/money';
import { content } from '@/demo';
import { bargainProblems } from '@/demo/check/bargain';
import { compileShop } from '@/demo/compile/shop';
import type { BargainContent } from '@/demo/types';

import { goodsContent } from '../../support/test-content';

/** The problems of goods whose only SKU, `cup-1`, costs 50 yuan. */
const problemsOf = (bargain: BargainContent) => bargainProblems(goodsContent({ id: 'cup', bargain }), 'cup.bargain');

describe('the bargain rules of the demo shop', () => {
  it('are valid, with floors in percent and by SKU', () => {
    const bargained = content.goods.filter(({ bargain }) => bargain !== undefined);
    expect(bargained.length).toBeGreaterThanOrEqual(3);
    expect(bargained.flatMap((goods) => bargainProblems(goods, goods.id))).toEqual([]);
    expect(new Set(bargained.map(({ bargain }) => 'percent' in (bargain?.floor ?? {}))).size).toBe(2);
  });

  it('default to three offers and 24 hours', () => {
    const goods = compileShop(content, 0).catalog.goods;
    expect(goods.find(({ id }) => id === 'gaiwan')?.bargain).toMatchObject({ offerLimit: 3, holdHours: 24 });
    expect(goods.find(({ id }) => id === 'tray')?.bargain).toMatchObject({ offerLimit: 2, holdHours: 48 });
  });
});

describe('bargainProblems', () => {
  it.each<BargainContent>([
    { floor: { percent: 1 } },
    { floor: { percent: 99 }, offerLimit: 9, holdHours: 1 },
    { floor: { bySku: { 'cup-1': yuan(49.99) } } },
  ])('accepts %j', (bargain) => {
    expect(problemsOf(bargain)).toEqual([]);
  });

  it.each<[BargainContent, string]>([
    [{ floor: { percent: 0 } }, 'floor.percent'],
    [{ floor: { percent: 100 } }, 'floor.percent'],
    [{ floor: { percent: 85.5 } }, 'floor.percent'],
    [{ floor: { bySku: {} } }, 'names no SKU'],
    [{ floor: { bySku: { other: yuan(1) } } }, 'no SKU "other"'],
    [{ floor: { bySku: { 'cup-1': yuan(50) } } }, 'bySku[cup-1]'],
    [{ floor: { bySku: { 'cup-1': yuan(0) } } }, 'bySku[cup-1]'],
    [{ floor: { percent: 80 }, offerLimit: 0 }, 'offerLimit'],
    [{ floor: { percent: 80 }, offerLimit: 10 }, 'offerLimit'],
    [{ floor: { percent: 80 }, holdHours: 0.5 }, 'holdHours'],
  ])('reports the problem of %j with its path', (bargain, text) => {
    const problems = problemsOf(bargain);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^cup\.bargain/);
    expect(problems[0]).toContain(text);
  });
});
