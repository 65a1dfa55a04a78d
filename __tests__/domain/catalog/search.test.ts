import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { indexGoods, searchGoods } from '@/domain/catalog/search';
import { plainText } from '@/domain/catalog/search-text';

import { aGoods, aSku } from '../../support/builders/builders';
import { CATEGORIES, finds, isFound, read, READ } from '../../support/catalog/searching';

const cup = aGoods({
  id: 'cup',
  title: '手绘品茗杯（白瓷） 60 克',
  saying: '画得快，每只都不一样。',
  skus: [aSku({ options: ['兰草', '大 26×18'] })],
  tags: ['Matcha', '送礼'],
});
const tea = aGoods({ id: 'tea', categoryId: 'tea', title: '桂花乌龙', saying: '配一只茗杯。' });
const shop = [cup, tea];

describe('a query', () => {
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
    // 好 is in no table, and a sound that is not known must not be guessed.
    ['hao茶', []],
    ['uihua', []],
    ['没有的东西', []],
    ['', []],
    [' ，。！', []],
  ])('for %p finds %p', (query, found) => {
    expect(finds(shop, query)).toEqual(found);
  });

  it('of one letter finds only what begins with its sound', () => {
    expect(isFound('桂花', 'g')).toBe(true);
    expect(isFound('桂花', 'h')).toBe(false);
  });

  it('does not take a short word or two slips for another word', () => {
    const titled = (title: string, query: string) => isFound(title, query);
    expect(titled('Tea', 'tee')).toBe(false);
    expect(titled('Matcha', 'mathac')).toBe(false);
    expect(titled('Matcha', 'mitchi')).toBe(false);
  });

  it('finds a word that is taken apart only by pieces of which one has two characters', () => {
    expect(isFound('炭火工夫红茶', '红茶工夫')).toBe(true);
    expect(isFound('桂花乌龙', '花龙乌')).toBe(false);
    expect(isFound('大麦茶 200 克', '2000')).toBe(false);
  });

  it('reads a character as its neighbours have it', () => {
    expect(isFound('镇长', 'zhenzhang')).toBe(true);
    expect(isFound('长镇', 'changzhen')).toBe(true);
    expect(isFound('长镇', 'zhangzhen')).toBe(false);
  });
});

describe('what is found', () => {
  const named = (id: string, over: Parameters<typeof aGoods>[0]) => aGoods({ id, title: '甲', saying: '乙', ...over });

  it('stands by where it was found: start of the title, title, name, saying', () => {
    const goods = [
      named('saying', { saying: '一句桂花' }),
      named('option', { skus: [aSku({ options: ['桂花味'] })] }),
      named('tag', { tags: ['桂花'] }),
      named('title', { title: '糖桂花' }),
      named('start', { title: '桂花糖' }),
    ];
    expect(finds(goods, '桂花')).toEqual(['start', 'title', 'option', 'tag', 'saying']);
  });

  it('stands in the seller’s order where it is equally near', () => {
    const goods = ['b', 'a', 'c'].map((id) => named(id, { title: '桂花' }));
    expect(finds(goods, '桂花')).toEqual(['b', 'a', 'c']);
  });

  it('as it is written comes before what only sounds so', () => {
    const goods = [named('sound', { title: '绿竹' }), named('text', { title: 'Lv one' })];
    expect(finds(goods, 'lv')).toEqual(['text', 'sound']);
  });
});

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const latinWord = fc.stringOf(fc.constantFrom(...LATIN), { minLength: 4, maxLength: 12 });
const piece = fc.oneof(fc.constantFrom(...READ), latinWord, fc.constantFrom(' ', '（', '8', '·', 'Ｋ', '×'));
const title = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.fullUnicodeString({ minLength: 1, maxLength: 40 }),
);

describe('whatever a title is', () => {
  it('any part of it finds it', () => {
    const cut = fc
      .tuple(title, fc.nat(40), fc.nat(40))
      .map(([text, a, b]) => ({ text, part: text.slice(a % text.length, (a % text.length) + 1 + b) }));
    fc.assert(
      fc.property(cut, ({ text, part }) => {
        fc.pre(plainText(part) !== '');
        expect(isFound(text, part)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('its initials find it, and so do its syllables', () => {
    const spoken = fc.array(fc.constantFrom(...READ), { minLength: 1, maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(spoken, (text) => {
        const sounds = read(text);
        expect(isFound(text, sounds.map((sound) => sound.charAt(0)).join(''))).toBe(true);
        expect(isFound(text, sounds.join('').slice(0, LIMITS.queryChars))).toBe(true);
      }),
    );
  });

  it('one slip in a Latin word of four letters or more finds it', () => {
    const slip = fc.constantFrom('wrong', 'missing', 'extra', 'swapped');
    const slipped = fc
      .tuple(latinWord, slip, fc.nat(), fc.constantFrom(...LATIN))
      .map(([word, kind, where, letter]) => {
        const at = where % word.length;
        const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
        if (kind === 'wrong') return { word, typed: before + letter + after };
        if (kind === 'missing') return { word, typed: before + after };
        if (kind === 'extra') return { word, typed: before + letter + here + after };
        return { word, typed: before + after.charAt(0) + here + after.slice(1) };
      });
    fc.assert(
      fc.property(slipped, fc.constantFrom(...READ), ({ word, typed }, han) => {
        expect(isFound(`${han} ${word}${han}`, typed)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever is typed', () => {
  const index = indexGoods(shop, CATEGORIES, read);

  it('nothing breaks, and what is found is of the shop, once', () => {
    const typed = fc.oneof(fc.fullUnicodeString({ maxLength: 100 }), fc.string16bits({ maxLength: 100 }), title);
    fc.assert(
      fc.property(typed, (text) => {
        const ids = searchGoods(index, text).map(({ record }) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['茶', 'a', '桂花', 'ab ', '\u202e', '😀', 'é'])(
    'ten thousand of %p are read as far as a query goes',
    (unit) => {
      const endless = unit.repeat(10_000);
      expect(searchGoods(index, endless)).toEqual(searchGoods(index, endless.slice(0, LIMITS.queryChars)));
      const long = [aGoods({ title: unit.repeat(40) })];
      expect(finds(long, endless)).toEqual(finds(long, endless.slice(0, LIMITS.queryChars)));
    },
  );
});
