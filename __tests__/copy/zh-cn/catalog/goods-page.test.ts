import { yuan, ZERO } from '@/contract/money';
import { goodsPage } from '@/copy/zh-cn/catalog/goods-page';

import { aFreightRule } from '../../../support/builders/builders';

const near = { base: yuan(8), perExtraKg: yuan(3), freeFrom: yuan(99) };
const nowhere = { provinces: [], extra: ZERO };
const far = { provinces: ['西藏自治区'], extra: yuan(12) };

describe('what a good says of its freight', () => {
  it('tells from what, and from when it is free', () => {
    expect(goodsPage.freightLine(aFreightRule({ ...near, far: nowhere }))).toBe('运费 ¥8 起，一单满 ¥99 免');
  });

  it('does not hide what a far province pays even then', () => {
    const words = goodsPage.freightLine(aFreightRule({ ...near, far }));
    expect(words).toBe('运费 ¥8 起，一单满 ¥99 免；路远的省份另加 ¥12');
  });

  it('says free only where it is', () => {
    const free = { base: ZERO, perExtraKg: ZERO, freeFrom: ZERO };
    expect(goodsPage.freightLine(aFreightRule({ ...free, far: nowhere }))).toBe('不收运费');
    expect(goodsPage.freightLine(aFreightRule({ ...free, far }))).toBe('不收运费；路远的省份另加 ¥12');
  });
});
