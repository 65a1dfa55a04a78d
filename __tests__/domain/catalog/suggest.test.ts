import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { calledName, suggestWords, vocabularyOf } from '@/domain/catalog/suggest';

import { aGoods } from '../../support/builders/builders';
import { CATEGORIES, finds, read, READ } from '../../support/catalog/searching';

const words = (goods: Parameters<typeof vocabularyOf>[0], typed: string) =>
  suggestWords(vocabularyOf(goods, CATEGORIES, read), typed);

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
    expect(words([tea, cup], typed)).toEqual(expected);
  });

  it('name no category that has no goods', () => {
    expect(words([tea], '茶')).toEqual(['好茶', '花茶']);
  });

  it('are at most as many as fit under a field', () => {
    const goods = Array.from({ length: 30 }, (_, n) => aGoods({ id: `g${n}`, title: `茶${n}` }));
    expect(words(goods, '茶')).toHaveLength(LIMITS.suggestions);
  });

  it('are each said once and find something', () => {
    const text = fc.array(fc.constantFrom(...READ, ' ', '（', 'abcd'), { minLength: 1, maxLength: 8 });
    const shops = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shops, fc.constantFrom(...READ, 'h', 'abc', 'gui'), (all, typed) => {
        const goods = all.map(([title, tag], n) =>
          aGoods({ id: `g${n}`, title: title.join(''), tags: [tag.join('')] }),
        );
        const suggested = words(goods, typed);
        expect(new Set(suggested).size).toBe(suggested.length);
        for (const word of suggested) expect(finds(goods, word)).not.toEqual([]);
      }),
    );
  });
});

describe('a good is called', () => {
  it.each([
    ['桂花乌龙 80 克罐装', '桂花乌龙'],
    ['刻字主人杯（按你的名字做）', '刻字主人杯'],
    [' 线香 一小筒', '线香'],
    ['棉麻围裙', '棉麻围裙'],
  ])('%p: %p', (title, name) => {
    expect(calledName(title)).toBe(name);
  });
});
