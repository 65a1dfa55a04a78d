import { fen, ZERO } from '@/contract/money';
import * as goodsPage from '@/copy/zh-cn/catalog/goods-page';
import { goodsShareContent, isPossibleGoodsId } from '@/pages/goods/use-goods';
import { chunkPages } from '@/pages/shared/chunk-pages';

import { aFreightRule, aPicture } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: jest.fn() }));

const cup = { id: 'cup', title: '白瓷杯', picture: aPicture({ url: 'https://shop.example/cup.png' }) };

describe('a goods id', () => {
  it.each([
    ['crisp', true],
    ['', false],
    ['x'.repeat(41), false],
  ])('%j is possible: %s', (id, expected) => expect(isPossibleGoodsId(id)).toBe(expected));
});

describe('shared goods', () => {
  it('show their price, with 起 only if some SKU costs more', () => {
    const one = goodsShareContent({ ...cup, price: { from: fen(6_800), to: fen(6_800) } });
    expect(one.title).toBe('¥68 白瓷杯');
    const several = goodsShareContent({ ...cup, price: { from: fen(6_850), to: fen(9_900) } });
    expect(several.title).toBe('¥68.50 起 白瓷杯');
  });

  it('show the public price instead of a group price', () => {
    const [groupPrice, publicPrice] = [fen(4_680), fen(5_200)];
    const card = goodsShareContent({
      ...cup,
      price: { from: groupPrice, to: groupPrice },
      publicPrice: { from: publicPrice, to: publicPrice },
    });
    expect(card.title).toBe('¥52 白瓷杯');
  });

  it('have the first picture and link to the goods page', () => {
    expect(goodsShareContent({ ...cup, price: { from: fen(1), to: fen(1) } })).toMatchObject({
      route: { to: 'goods', id: 'cup' },
      picture: { url: 'https://shop.example/cup.png' },
    });
  });
});

describe('the freight line', () => {
  const noRemote = { provinces: [], surcharge: ZERO };

  const free = { base: ZERO, perExtraKg: ZERO };

  it.each([
    ['with a remote surcharge', aFreightRule(), '运费 ¥8 起，满 ¥99 免，偏远加 ¥12'],
    ['without a remote surcharge', aFreightRule({ remote: noRemote }), '运费 ¥8 起，满 ¥99 免'],
    ['if it is free', aFreightRule({ ...free, remote: noRemote }), '不收运费'],
    ['if it is free except for the remote surcharge', aFreightRule(free), '不收运费，偏远加 ¥12'],
  ])('is right %s', (_case, rule, text) => expect(goodsPage.freightLine(rule)).toBe(text));
});

describe('a long list', () => {
  it('is split into pages of twenty in the same order', () => {
    const items = Array.from({ length: 45 }, (_none, at) => at);
    const pages = chunkPages(items);
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
    expect(pages.flat()).toEqual(items);
  });

  it('has no page if it is empty', () => expect(chunkPages([])).toEqual([]));
});
