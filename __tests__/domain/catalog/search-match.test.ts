import type { Reader } from '@/domain/catalog/pinyin';
import { isOneSlip, matchWord, toForm } from '@/domain/catalog/search-match';

const SOUNDS: Readonly<Record<string, string>> = { 桂: 'gui', 花: 'hua', 乌: 'wu', 龙: 'long', 茶: 'cha', ' ': ' ' };
/** Reads these characters; every other one has no sound. */
const read: Reader = (text) => Array.from(text, (character) => SOUNDS[character] ?? '');

const found = (word: string, text: string) => matchWord(word, toForm(text, read));

describe('one slip', () => {
  it.each([
    ['matcha', 'matcha'],
    ['mitcha', 'matcha'],
    ['matca', 'matcha'],
    ['mattcha', 'matcha'],
    ['matchas', 'matcha'],
    ['mathca', 'matcha'],
    ['amtcha', 'matcha'],
    ['matcah', 'matcha'],
  ])('is all that parts %p from %p, whichever comes first', (one, other) => {
    expect(isOneSlip(one, other)).toBe(true);
    expect(isOneSlip(other, one)).toBe(true);
  });

  it.each([
    // Two letters more, also where the rest goes on alike.
    ['matc', 'matcha'],
    ['mata', 'matcha'],
    // Two wrong ones, apart and side by side.
    ['mitchi', 'matcha'],
    ['miccha', 'matcha'],
    // A pair of which only one letter is the other's.
    ['mctxha', 'matcha'],
    ['mxatha', 'matcha'],
    // A pair that changed places, and one more.
    ['mathcb', 'matcha'],
    ['amtchb', 'matcha'],
  ])('is not what parts %p from %p', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false);
    expect(isOneSlip(other, one)).toBe(false);
  });
});

describe('a word', () => {
  it('found as it stands says whether the text begins with it', () => {
    expect(found('桂花', '桂花乌龙')).toEqual({ way: 'text', atStart: true });
    expect(found('乌龙', '桂花乌龙')).toEqual({ way: 'text', atStart: false });
  });

  it('found by its sound says whether the text begins with it', () => {
    expect(found('ghwl', '桂花乌龙')).toEqual({ way: 'pinyin', atStart: true });
    expect(found('wulong', '桂花乌龙')).toEqual({ way: 'pinyin', atStart: false });
  });

  it('found with a slip is never where a text begins', () => {
    expect(found('mathca', 'Matcha 茶')).toEqual({ way: 'slip', atStart: false });
  });

  it('sounds like a text across its spaces', () => {
    expect(found('guihuacha', '桂花 茶')).toEqual({ way: 'pinyin', atStart: true });
  });

  it.each(['cha', 'ch', 'c'])('may say an initial of two letters whole or by its first (%p)', (initial) => {
    expect(found(`${initial}gui`, '茶桂')).toEqual({ way: 'pinyin', atStart: true });
  });

  it('is not found by sound beyond the end of a text, nor across a character that has none', () => {
    expect(found('guihuawu', '桂花')).toBeUndefined();
    expect(found('guihua', '桂×花')).toBeUndefined();
    expect(found('gui', '×')).toBeUndefined();
  });

  it('of other letters than Latin ones is neither heard nor taken for a slip', () => {
    expect(found('12345', '桂花 12346')).toBeUndefined();
    expect(found('桂茶', '桂花')).toBeUndefined();
  });
});
