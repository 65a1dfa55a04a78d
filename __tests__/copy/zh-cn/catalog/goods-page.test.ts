import { yuan, ZERO } from '@/contract/money';
import * as goodsPage from '@/copy/zh-cn/catalog/goods-page';

import { aFreightRule } from '../../../support/builders/builders';

const charged = { base: yuan(8), perExtraKg: yuan(3), freeFrom: yuan(99) };
const noRemote = { provinces: [], surcharge: ZERO };
const remote = { provinces: ['西藏自治区'], surcharge: yuan(12) };

describe('the freight line', () => {
  it('shows the price and the free-freight threshold', () => {
    expect(goodsPage.freightLine(aFreightRule({ ...charged, remote: noRemote }))).toBe('运费 ¥8 起，满 ¥99 免');
  });

  it('always shows the remote surcharge', () => {
    const text = goodsPage.freightLine(aFreightRule({ ...charged, remote }));
    expect(text).toBe('运费 ¥8 起，满 ¥99 免，偏远加 ¥12');
  });

  it('says free only if it is', () => {
    const free = { base: ZERO, perExtraKg: ZERO, freeFrom: ZERO };
    expect(goodsPage.freightLine(aFreightRule({ ...free, remote: noRemote }))).toBe('不收运费');
    expect(goodsPage.freightLine(aFreightRule({ ...free, remote }))).toBe('不收运费，偏远加 ¥12');
  });
});
