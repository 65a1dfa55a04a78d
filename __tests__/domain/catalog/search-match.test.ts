import type { ToPinyin } from '@/domain/catalog/pinyin';
import { isOneTypo, matchWord, toSearchableText } from '@/domain/catalog/search-match';

const SYLLABLES: Readonly<Record<string, string>> = { 桂: 'gui', 花: 'hua', 乌: 'wu', 龙: 'long', 茶: 'cha', ' ': ' ' };
/** Converts these characters; all others have no pinyin. */
const toPinyin: ToPinyin = (text) => Array.from(text, (character) => SYLLABLES[character] ?? '');

const match = (word: string, text: string) => matchWord(word, toSearchableText(text, toPinyin));

describe('one typo', () => {
  it.each([
    ['matcha', 'matcha'],
    ['mitcha', 'matcha'],
    ['matca', 'matcha'],
    ['mattcha', 'matcha'],
    ['matchas', 'matcha'],
    ['mathca', 'matcha'],
    ['amtcha', 'matcha'],
    ['matcah', 'matcha'],
  ])('is the difference between %p and %p, in either order', (one, other) => {
    expect(isOneTypo(one, other)).toBe(true);
    expect(isOneTypo(other, one)).toBe(true);
  });

  it.each([
    // Two letters more.
    ['matc', 'matcha'],
    ['mata', 'matcha'],
    // Two wrong letters, separate or adjacent.
    ['mitchi', 'matcha'],
    ['miccha', 'matcha'],
    // A swapped pair with a wrong letter.
    ['mctxha', 'matcha'],
    ['mxatha', 'matcha'],
    // A swapped pair and another wrong letter.
    ['mathcb', 'matcha'],
    ['amtchb', 'matcha'],
  ])('is not the difference between %p and %p', (one, other) => {
    expect(isOneTypo(one, other)).toBe(false);
    expect(isOneTypo(other, one)).toBe(false);
  });
});

describe('a word', () => {
  it('matched literally tells whether the text starts with it', () => {
    expect(match('桂花', '桂花乌龙')).toEqual({ kind: 'text', atStart: true });
    expect(match('乌龙', '桂花乌龙')).toEqual({ kind: 'text', atStart: false });
  });

  it('matched by pinyin tells whether the text starts with it', () => {
    expect(match('ghwl', '桂花乌龙')).toEqual({ kind: 'pinyin', atStart: true });
    expect(match('wulong', '桂花乌龙')).toEqual({ kind: 'pinyin', atStart: false });
  });

  it('matched with a typo is never at the start', () => {
    expect(match('mathca', 'Matcha 茶')).toEqual({ kind: 'typo', atStart: false });
  });

  it('matches pinyin across spaces', () => {
    expect(match('guihuacha', '桂花 茶')).toEqual({ kind: 'pinyin', atStart: true });
  });

  it.each(['cha', 'ch', 'c'])('may contain a double initial in full, or by one or two letters (%p)', (initial) => {
    expect(match(`${initial}gui`, '茶桂')).toEqual({ kind: 'pinyin', atStart: true });
  });

  it('is not matched by pinyin beyond the end of a text, nor across a character without pinyin', () => {
    expect(match('guihuawu', '桂花')).toBeUndefined();
    expect(match('guihua', '桂×花')).toBeUndefined();
    expect(match('gui', '×')).toBeUndefined();
  });

  it('without Latin letters is not matched by pinyin or with a typo', () => {
    expect(match('12345', '桂花 12346')).toBeUndefined();
    expect(match('桂茶', '桂花')).toBeUndefined();
  });
});
