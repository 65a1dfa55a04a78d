import { yuan } from '@/contract/money';
import { content } from '@/demo';
import { bargainFaults } from '@/demo/check/bargain';
import { compileShop } from '@/demo/compile/shop';
import type { BargainContent } from '@/demo/types';

import { goodsContent } from '../../support/test-content';

/** A good whose one SKU, `cup-1`, costs 50 yuan. */
const faultsOf = (bargain: BargainContent) => bargainFaults(goodsContent({ id: 'cup', bargain }), 'cup.bargain');

describe('what of the demo shop can be bargained for', () => {
  it('are a few goods without a fault, with floors in percent and by SKU', () => {
    const bargained = content.goods.filter(({ bargain }) => bargain !== undefined);
    expect(bargained.length).toBeGreaterThanOrEqual(3);
    expect(bargained.flatMap((good) => bargainFaults(good, good.id))).toEqual([]);
    expect(new Set(bargained.map(({ bargain }) => 'percent' in (bargain?.floor ?? {}))).size).toBe(2);
  });

  it('has three rounds and a day, unless the seller says otherwise', () => {
    const goods = compileShop(content, 0).goods;
    expect(goods.find(({ id }) => id === 'gaiwan')?.bargain).toMatchObject({ rounds: 3, holdHours: 24 });
    expect(goods.find(({ id }) => id === 'tray')?.bargain).toMatchObject({ rounds: 2, holdHours: 48 });
  });
});

describe('bargainFaults', () => {
  it.each<BargainContent>([
    { floor: { percent: 1 } },
    { floor: { percent: 99 }, rounds: 9, holdHours: 1 },
    { floor: { bySku: { 'cup-1': yuan(49.99) } } },
  ])('finds no fault with %j', (bargain) => {
    expect(faultsOf(bargain)).toEqual([]);
  });

  it.each<[BargainContent, string]>([
    [{ floor: { percent: 0 } }, 'floor.percent'],
    [{ floor: { percent: 100 } }, 'floor.percent'],
    [{ floor: { percent: 85.5 } }, 'floor.percent'],
    [{ floor: { bySku: {} } }, 'names no SKU'],
    [{ floor: { bySku: { other: yuan(1) } } }, 'no SKU "other"'],
    [{ floor: { bySku: { 'cup-1': yuan(50) } } }, 'bySku[cup-1]'],
    [{ floor: { bySku: { 'cup-1': yuan(0) } } }, 'bySku[cup-1]'],
    [{ floor: { percent: 80 }, rounds: 0 }, 'rounds'],
    [{ floor: { percent: 80 }, rounds: 10 }, 'rounds'],
    [{ floor: { percent: 80 }, holdHours: 0.5 }, 'holdHours'],
  ])('says of %j what is wrong, and where', (bargain, words) => {
    const faults = faultsOf(bargain);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^cup\.bargain/);
    expect(faults[0]).toContain(words);
  });
});
