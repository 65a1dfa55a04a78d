import fc from 'fast-check';

import { pinyinTable } from '@/demo/compile/pinyin-table';
import { readerOf } from '@/domain/catalog/pinyin';

/** 长 is `zhang` at a word's end and `chang` elsewhere; 行 is `hang` after 银. */
function toyDictionary(text: string): readonly string[] {
  const characters = [...text];
  const plain: Record<string, string> = { 校: 'xiao', 短: 'duan', 银: 'yin', 走: 'zou', 绿: 'lv' };
  return characters.map((character, at) => {
    const isLast = !/[校短银走绿长行]/.test(characters[at + 1] ?? '');
    if (character === '长') return isLast && at > 0 && characters[at - 1] === '校' ? 'zhang' : 'chang';
    if (character === '行') return characters[at - 1] === '银' ? 'hang' : 'xing';
    return plain[character] ?? '';
  });
}

describe('the table of a shop’s words', () => {
  it('holds each character once, under its sound', () => {
    expect(pinyinTable(['短长', '绿长 8', '长走Tea'], toyDictionary)).toBe('chang长duan短lv绿zou走');
  });

  it('tells apart by their neighbours the characters that are read in two ways', () => {
    const table = pinyinTable(['校长', '长短', '短长', '银行', '行走'], toyDictionary);
    const read = readerOf(table);
    expect(read('校长')).toEqual(['xiao', 'zhang']);
    expect(read('长短')).toEqual(['chang', 'duan']);
    expect(read('银行 走')).toEqual(['yin', 'hang', ' ', 'zou']);
    expect(read('行走')).toEqual(['xing', 'zou']);
  });

  it('reads every text of the shop as the dictionary does', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom(...'校长短银行走绿 8a（'), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const read = readerOf(pinyinTable(all, toyDictionary));
        for (const text of all) {
          const sounds = toyDictionary(text);
          expect(read(text)).toEqual([...text].map((character, at) => sounds[at] || character));
        }
      }),
    );
  });

  it('is empty for a shop without Chinese words, and then nothing has a sound', () => {
    expect(pinyinTable(['Tea 8'], toyDictionary)).toBe('');
    expect(readerOf('')('茶a')).toEqual(['', 'a']);
  });
});
