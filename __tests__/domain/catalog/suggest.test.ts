import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { buildVocabulary, shortTitle, suggestWords } from '@/domain/catalog/suggest';

import { aGoods } from '../../support/builders/builders';
import { CATEGORIES, KNOWN_CHARACTERS, searchIds, toPinyin } from '../../support/catalog/search';

const suggest = (goods: Parameters<typeof buildVocabulary>[0], typed: string) =>
  suggestWords(buildVocabulary(goods, CATEGORIES, toPinyin), typed);

const tea = aGoods({ id: 'tea', categoryId: 'tea', title: '桂花乌龙 80 克罐装', tags: ['花茶', '送礼'] });
const cup = aGoods({ id: 'cup', categoryId: 'ware', title: '白瓷杯（当天做）', tags: ['送礼'] });

describe('suggestions', () => {
  it.each([
    ['花', ['花茶', '桂花乌龙']],
    ['茶', ['茶器', '好茶', '花茶']],
    ['gui', ['桂花乌龙']],
    ['ghw', ['桂花乌龙']],
    ['送', ['送礼']],
    ['当天', []],
    ['没有', []],
    ['', []],
  ])('for %p are %j', (typed, expected) => {
    expect(suggest([tea, cup], typed)).toEqual(expected);
  });

  it('contain no category without goods', () => {
    expect(suggest([tea], '茶')).toEqual(['好茶', '花茶']);
  });

  it('are limited in number', () => {
    const goods = Array.from({ length: 30 }, (_, n) => aGoods({ id: `g${n}`, title: `茶${n}` }));
    expect(suggest(goods, '茶')).toHaveLength(LIMITS.suggestions);
  });

  it('are unique and have search results', () => {
    const text = fc.array(fc.constantFrom(...KNOWN_CHARACTERS, ' ', '（', 'abcd'), { minLength: 1, maxLength: 8 });
    const shops = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shops, fc.constantFrom(...KNOWN_CHARACTERS, 'h', 'abc', 'gui'), (all, typed) => {
        const goods = all.map(([title, tag], n) =>
          aGoods({ id: `g${n}`, title: title.join(''), tags: [tag.join('')] }),
        );
        const suggested = suggest(goods, typed);
        expect(new Set(suggested).size).toBe(suggested.length);
        for (const word of suggested) expect(searchIds(goods, word)).not.toEqual([]);
      }),
    );
  });
});

describe('the short title', () => {
  it.each([
    ['桂花乌龙 80 克罐装', '桂花乌龙'],
    ['刻字主人杯（按你的名字做）', '刻字主人杯'],
    [' 线香 一小筒', '线香'],
    ['棉麻围裙', '棉麻围裙'],
  ])('of %p is %p', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });
});
