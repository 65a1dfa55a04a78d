import { fen } from '@/contract/money';
import * as copy from '@/copy';

import { aFreightRule } from '../../../support/builders/builders';

const { freightLines } = copy.about;

describe('freight lines', () => {
  it('show the included weight, the price of extra weight, the free-freight threshold and the surcharge', () => {
    expect(freightLines(aFreightRule({ includedGrams: 500 }))).toEqual([
      '500 克以内 ¥8，往上每公斤加 ¥3。',
      '一单好物满 ¥99，免运费。',
      '新疆、西藏自治区路远，每单另加 ¥12，满额也要加。',
    ]);
  });

  it('show no threshold if nothing is charged', () => {
    const rule = aFreightRule({ base: fen(0), perExtraKg: fen(0), remote: { provinces: [], surcharge: fen(0) } });
    expect(freightLines(rule)).toEqual(['不收运费。']);
  });
});
