import fc from 'fast-check';

import { fen } from '@/contract/money';
import { freightFor } from '@/domain/cart/freight';

import { aFreightRule } from '../../support/builders/builders';

const rule = aFreightRule();
const parcel = (goodsTotal: number, grams: number, province?: string) => ({
  goodsTotal: fen(goodsTotal),
  grams,
  province,
});

describe('freight', () => {
  it.each([
    ['the base up to the included weight', parcel(5_000, 1_000), 800],
    ['one more kilogram from the first gram over', parcel(5_000, 1_001), 1_100],
    ['no second kilogram before it has begun', parcel(5_000, 2_000), 1_100],
    ['the second kilogram once it has begun', parcel(5_000, 2_001), 1_400],
    ['the base 1 fen below the free threshold', parcel(9_899, 10), 800],
    ['nothing from the free threshold on', parcel(9_900, 90_000), 0],
    ['the base for goods without weight', parcel(5_000, 0), 800],
    ['the base for a free item, which is shipped too', parcel(0, 10), 800],
    ['the base and a surcharge for a remote province', parcel(5_000, 10, '新疆'), 2_000],
    ['the surcharge for a remote province even when freight is free', parcel(9_900, 10, '新疆'), 1_200],
  ])('is %s', (_, sent, amount) => {
    expect(freightFor(rule, sent)?.amount).toBe(amount);
  });

  it.each([undefined, '新疆'])('is undefined when nothing is shipped, to %p', (province) => {
    expect(freightFor(rule, parcel(0, 0, province))).toBeUndefined();
  });

  it.each([
    ['新疆维吾尔自治区', true],
    ['新疆', true],
    [' 新疆 ', true],
    ['西藏自治区', true],
    ['西藏', true],
    ['广西壮族自治区', false],
    ['江西省', false],
    ['新', false],
    ['', false],
    [undefined, false],
  ])('treats %p as remote: %p', (province, isRemote) => {
    expect(freightFor(rule, parcel(5_000, 10, province))?.amount).toBe(isRemote ? 2_000 : 800);
  });

  it('ignores an empty province name in the seller’s rule', () => {
    const incomplete = aFreightRule({ remote: { provinces: [''], surcharge: fen(1_200) } });
    expect(freightFor(incomplete, parcel(5_000, 10, '浙江省'))?.amount).toBe(800);
  });

  it.each([
    [parcel(9_000, 10), { kind: 'base', freeFrom: 9_900, remaining: 900 }],
    [parcel(9_900, 10), { kind: 'free-from', from: 9_900 }],
    [parcel(9_900, 10, '新疆'), { kind: 'remote', province: '新疆' }],
  ])('of %p has the right reason', (sent, reason) => {
    expect(freightFor(rule, sent)?.reason).toEqual(reason);
  });

  it('never falls with the weight and is never negative', () => {
    const province = fc.constantFrom('浙江省', '新疆', undefined);
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(50_000), fc.nat(50_000), province, (total, grams, more, to) => {
        const lighter = freightFor(rule, parcel(total, grams, to))?.amount ?? 0;
        expect(lighter).toBeGreaterThanOrEqual(0);
        expect(freightFor(rule, parcel(total, grams + more, to))?.amount ?? 0).toBeGreaterThanOrEqual(lighter);
      }),
    );
  });
});
