import { fen, ZERO } from '@/contract/money';
import { goodsPage } from '@/copy/zh-cn/catalog/goods-page';
import { canBeGoods, sharedGoods } from '@/pages/goods/use-goods';
import { inPages } from '@/pages/shared/split-pages';

import { aFreightRule, aPicture } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: jest.fn() }));

const cup = { id: 'cup', title: '白瓷杯', picture: aPicture({ url: 'https://shop.example/cup.png' }) };

describe('the id of a good', () => {
  it.each([
    ['crisp', true],
    ['', false],
    ['x'.repeat(41), false],
  ])('%j can be one: %s', (id, can) => expect(canBeGoods(id)).toBe(can));
});

describe('a good in a chat', () => {
  it('tells its one price, and says 起 only when some of it costs more', () => {
    const one = sharedGoods({ ...cup, price: { from: fen(6_800), to: fen(6_800) } });
    expect(one.title).toBe('¥68 白瓷杯');
    const several = sharedGoods({ ...cup, price: { from: fen(6_850), to: fen(9_900) } });
    expect(several.title).toBe('¥68.50 起 白瓷杯');
  });

  it('tells no one else a price that is for her group', () => {
    const [hers, open] = [fen(4_680), fen(5_200)];
    const card = sharedGoods({ ...cup, price: { from: hers, to: hers }, openPrice: { from: open, to: open } });
    expect(card.title).toBe('¥52 白瓷杯');
  });

  it('carries its first picture and leads to its page', () => {
    expect(sharedGoods({ ...cup, price: { from: fen(1), to: fen(1) } })).toMatchObject({
      place: { to: 'goods', id: 'cup' },
      picture: { url: 'https://shop.example/cup.png' },
    });
  });
});

describe('what sending costs, in a line', () => {
  const nowhereFar = { provinces: [], extra: ZERO };

  const free = { base: ZERO, perExtraKg: ZERO };

  it.each([
    ['with what is added for distance', aFreightRule(), '运费 ¥8 起，一单满 ¥99 免；路远的省份另加 ¥12'],
    ['where nowhere is far', aFreightRule({ far: nowhereFar }), '运费 ¥8 起，一单满 ¥99 免'],
    ['where it is free', aFreightRule({ ...free, far: nowhereFar }), '不收运费'],
    ['where it is free but for distance', aFreightRule(free), '不收运费；路远的省份另加 ¥12'],
  ])('is told %s', (_where, rule, words) => expect(goodsPage.freightLine(rule)).toBe(words));
});

describe('a long list', () => {
  it('is cut into pages of twenty that together are the whole of it, in its order', () => {
    const items = Array.from({ length: 45 }, (_none, at) => at);
    const pages = inPages(items);
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
    expect(pages.flat()).toEqual(items);
  });

  it('has no page when it is empty', () => expect(inPages([])).toEqual([]));
});
