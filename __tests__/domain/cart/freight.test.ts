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
    ['no second one before it has begun', parcel(5_000, 2_000), 1_100],
    ['the second one once it has', parcel(5_000, 2_001), 1_400],
    ['the base one fen below where it is free', parcel(9_899, 10), 800],
    ['nothing from there on', parcel(9_900, 90_000), 0],
    ['the base for what weighs nothing but costs something', parcel(5_000, 0), 800],
    ['the base for a gift, which is sent all the same', parcel(0, 10), 800],
    ['more to a far province', parcel(5_000, 10, '新疆'), 2_000],
    ['what a far province adds, even where freight is free', parcel(9_900, 10, '新疆'), 1_200],
  ])('is %s', (_, sent, amount) => {
    expect(freightFor(rule, sent)?.amount).toBe(amount);
  });

  it.each([undefined, '新疆'])('is none for nothing, wherever to: %p', (province) => {
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
  ])('knows %p as far: %p, by its long name or its short one', (province, isFar) => {
    expect(freightFor(rule, parcel(5_000, 10, province))?.amount).toBe(isFar ? 2_000 : 800);
  });

  it('takes a far province left empty by the seller for none at all', () => {
    const careless = aFreightRule({ far: { provinces: [''], extra: fen(1_200) } });
    expect(freightFor(careless, parcel(5_000, 10, '浙江省'))?.amount).toBe(800);
  });

  it.each([
    [parcel(9_000, 10), { kind: 'base', freeFrom: 9_900, short: 900 }],
    [parcel(9_900, 10), { kind: 'free-from', from: 9_900 }],
    [parcel(9_900, 10, '新疆'), { kind: 'far', province: '新疆' }],
  ])('of %p says why', (sent, why) => {
    expect(freightFor(rule, sent)?.why).toEqual(why);
  });

  it('never falls as a parcel gets heavier, and never costs less than nothing', () => {
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
