import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { indexGoods, searchGoods } from '@/domain/catalog/search';
import { normalizeText } from '@/domain/catalog/search-text';

import { aGoods, aSku } from '../../support/builders/builders';
import { CATEGORIES, isFound, KNOWN_CHARACTERS, searchIds, toPinyin } from '../../support/catalog/search';

const cup = aGoods({
  id: 'cup',
  title: '手绘品茗杯（白瓷） 60 克',
  subtitle: '画得快，每只都不一样。',
  skus: [aSku({ options: ['兰草', '大 26×18'] })],
  tags: ['Matcha', '送礼'],
});
const tea = aGoods({ id: 'tea', categoryId: 'tea', title: '桂花乌龙', subtitle: '配一只茗杯。' });
const shop = [cup, tea];

describe('a search', () => {
  it.each([
    ['品茗杯', ['cup']],
    ['杯 白瓷', ['cup']],
    ['60克', ['cup']],
    ['６０　克', ['cup']],
    ['26X18', ['cup']],
    ['兰草', ['cup']],
    ['送礼', ['cup']],
    ['MATCHA', ['cup']],
    ['mathca', ['cup']],
    ['matha杯', ['cup']],
    ['好茶', ['tea']],
    ['乌龙桂花', ['tea']],
    ['桂花 送礼', []],
    ['画得快', ['cup']],
    ['ghwl', ['tea']],
    ['guihuawulong', ['tea']],
    ['guihwl', ['tea']],
    ['guih', ['tea']],
    ['wulong', ['tea']],
    // 好 is not in the table: unknown pinyin is not guessed.
    ['hao茶', []],
    ['uihua', []],
    ['没有的东西', []],
    ['', []],
    [' ，。！', []],
  ])('for %p finds %p', (query, expected) => {
    expect(searchIds(shop, query)).toEqual(expected);
  });

  it.each([
    // Pinyin with one slip: swapped, wrong, missing, extra.
    ['guihau', ['tea']],
    ['gvihua', ['tea']],
    ['guihualong', []],
    ['wulnog', ['tea']],
    ['wuulong', ['tea']],
    ['guhua', ['tea']],
    ['guihuawulnog', ['tea']],
    // Other characters of the same sound, two at least.
    ['鬼花', []],
    ['贵桦', []],
    ['山桂花', []],
    ['桂子', []],
    ['红鹊', []],
    // Not its first letter, not two slips, not one syllable.
    ['buihua', []],
    ['giuhau', []],
    ['guhi', []],
    ['茗', ['cup', 'tea']],
    ['名', []],
  ])('that finds nothing as typed finds what %p sounds like: %p', (query, expected) => {
    expect(searchIds(shop, query)).toEqual(expected);
  });

  it('finds characters of the same sound', () => {
    expect(isFound('竹茶壶', '珠茶')).toBe(true);
    expect(isFound('竹茶壶', '珠壶')).toBe(false);
    expect(isFound('雨花', '玉花')).toBe(true);
  });

  it('does not mix what was mistyped with what was meant', () => {
    const named = (id: string, title: string) => aGoods({ id, title, subtitle: '', categoryId: 'none', skus: [] });
    // bei·hu is one letter short of bei·zhu, but there is what was typed.
    expect(searchIds([named('a', '杯壶'), named('b', '杯竹')], 'beihu')).toEqual(['a']);
    expect(searchIds([named('b', '杯竹')], 'beihu')).toEqual(['b']);
  });

  it('for one letter finds only titles that start with that initial', () => {
    expect(isFound('桂花', 'g')).toBe(true);
    expect(isFound('桂花', 'h')).toBe(false);
  });

  it('does not match a short word, or one with two typos', () => {
    expect(isFound('Tea', 'tee')).toBe(false);
    expect(isFound('Matcha', 'mathac')).toBe(false);
    expect(isFound('Matcha', 'mitchi')).toBe(false);
  });

  it('finds a word in scattered pieces only if one piece has two characters', () => {
    expect(isFound('炭火工夫红茶', '红茶工夫')).toBe(true);
    expect(isFound('桂花乌龙', '花龙乌')).toBe(false);
    expect(isFound('大麦茶 200 克', '2000')).toBe(false);
  });

  it('reads a character in its context', () => {
    expect(isFound('镇长', 'zhenzhang')).toBe(true);
    expect(isFound('长镇', 'changzhen')).toBe(true);
    expect(isFound('长镇', 'zhangzhen')).toBe(false);
  });
});

describe('search results', () => {
  const named = (id: string, over: Parameters<typeof aGoods>[0]) =>
    aGoods({ id, title: '甲', subtitle: '乙', ...over });

  it('are ordered by where the match is: start of the title, title, keyword, subtitle', () => {
    const goods = [
      named('subtitle', { subtitle: '一句桂花' }),
      named('option', { skus: [aSku({ options: ['桂花味'] })] }),
      named('tag', { tags: ['桂花'] }),
      named('title', { title: '糖桂花饼' }),
      named('start', { title: '桂花糖' }),
    ];
    expect(searchIds(goods, '桂花')).toEqual(['start', 'title', 'option', 'tag', 'subtitle']);
  });

  it('begin with what the word names: the goods of a category called so, and names that end with it', () => {
    const goods = [
      named('bag', { title: '茶具布包 一壶两杯' }),
      named('option', { skus: [aSku({ options: ['茶'] })] }),
      named('scented', { title: '茉莉花茶 瓷罐装' }),
      named('tea', { categoryId: 'tea' }),
    ];
    expect(searchIds(goods, '茶')).toEqual(['scented', 'tea', 'bag', 'option']);
    expect(searchIds(goods, 'cha')).toEqual(['scented', 'tea', 'bag', 'option']);
  });

  it('keep the seller’s order for equal distances', () => {
    const goods = ['b', 'a', 'c'].map((id) => named(id, { title: '桂花' }));
    expect(searchIds(goods, '桂花')).toEqual(['b', 'a', 'c']);
  });

  it('put a literal match before a pinyin match', () => {
    const goods = [named('pinyin', { title: '绿竹' }), named('text', { title: 'Lv one' })];
    expect(searchIds(goods, 'lv')).toEqual(['text', 'pinyin']);
  });
});

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const latinWord = fc.string({ unit: fc.constantFrom(...LATIN), minLength: 4, maxLength: 12 });
const piece = fc.oneof(
  fc.constantFrom(...KNOWN_CHARACTERS),
  latinWord,
  fc.constantFrom(' ', '（', '8', '·', 'Ｋ', '×'),
);
const title = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);

describe('for any title', () => {
  it('any substring finds it', () => {
    const cut = fc
      .tuple(title, fc.nat(40), fc.nat(40))
      .map(([text, a, b]) => ({ text, part: text.slice(a % text.length, (a % text.length) + 1 + b) }));
    fc.assert(
      fc.property(cut, ({ text, part }) => {
        fc.pre(normalizeText(part) !== '');
        expect(isFound(text, part)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('its initials and its syllables find it', () => {
    const chinese = fc
      .array(fc.constantFrom(...KNOWN_CHARACTERS), { minLength: 1, maxLength: 20 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(chinese, (text) => {
        const syllables = toPinyin(text);
        expect(isFound(text, syllables.map((syllable) => syllable.charAt(0)).join(''))).toBe(true);
        expect(isFound(text, syllables.join('').slice(0, LIMITS.queryChars))).toBe(true);
      }),
    );
  });

  it('a Latin word of four letters or more with one typo finds it', () => {
    const typo = fc.constantFrom('wrong', 'missing', 'extra', 'swapped');
    const mistyped = fc
      .tuple(latinWord, typo, fc.nat(), fc.constantFrom(...LATIN))
      .map(([word, kind, where, letter]) => {
        const at = where % word.length;
        const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
        if (kind === 'wrong') return { word, typed: before + letter + after };
        if (kind === 'missing') return { word, typed: before + after };
        if (kind === 'extra') return { word, typed: before + letter + here + after };
        return { word, typed: before + after.charAt(0) + here + after.slice(1) };
      });
    fc.assert(
      fc.property(mistyped, fc.constantFrom(...KNOWN_CHARACTERS), ({ word, typed }, han) => {
        expect(isFound(`${han} ${word}${han}`, typed)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('for any query', () => {
  const index = indexGoods(shop, CATEGORIES, toPinyin);

  it('the search does not throw and returns no duplicates', () => {
    // Lone surrogates are possible too.
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ unit, maxLength: 100 }), title);
    fc.assert(
      fc.property(typed, (text) => {
        const ids = searchGoods(index, text).map(({ record }) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['茶', 'a', '桂花', 'ab ', '\u202e', '😀', 'é'])(
    'ten thousand times %p is cut to the maximum query length',
    (unit) => {
      const endless = unit.repeat(10_000);
      expect(searchGoods(index, endless)).toEqual(searchGoods(index, endless.slice(0, LIMITS.queryChars)));
      const long = [aGoods({ title: unit.repeat(40) })];
      expect(searchIds(long, endless)).toEqual(searchIds(long, endless.slice(0, LIMITS.queryChars)));
    },
  );
});
