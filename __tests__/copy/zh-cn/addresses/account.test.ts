import { fen } from '@/contract/money';
import * as copy from '@/copy';

import { aFreightRule, anAddress } from '../../../support/builders/builders';

const { freightLines } = copy.account.about;
const { place } = copy.region;

describe('freight in words', () => {
  it('says the weight that is included, what more costs, and from when it is free', () => {
    expect(freightLines(aFreightRule({ includedGrams: 500 }))).toEqual([
      '500 克以内 ¥8，往上每公斤加 ¥3。',
      '一单好物满 ¥99，免运费。',
      '新疆、西藏自治区路远，每单另加 ¥12，满额也要加。',
    ]);
  });

  it('does not promise a threshold where nothing is charged', () => {
    const rule = aFreightRule({ base: fen(0), perExtraKg: fen(0), far: { provinces: [], extra: fen(0) } });
    expect(freightLines(rule)).toEqual(['不收运费。']);
  });
});

describe('a place', () => {
  it('says a name that two levels share only once', () => {
    expect(place(anAddress({ province: '北京市', city: '北京市', district: '海淀区', detail: '1 号' }))).toBe(
      '北京市海淀区 1 号',
    );
  });
});
