import fc from 'fast-check';

import { pinyinTable } from '@/demo/compile/pinyin-table';
import { createToPinyin } from '@/domain/catalog/pinyin';

/** 长 is `zhang` at the end of 校长 and `chang` elsewhere; 行 is `hang` after 银. */
function testDictionary(text: string): readonly string[] {
  const characters = [...text];
  const plain: Record<string, string> = { 校: 'xiao', 短: 'duan', 银: 'yin', 走: 'zou', 绿: 'lv' };
  return characters.map((character, at) => {
    const isLast = !/[校短银走绿长行]/.test(characters[at + 1] ?? '');
    if (character === '长') return isLast && at > 0 && characters[at - 1] === '校' ? 'zhang' : 'chang';
    if (character === '行') return characters[at - 1] === '银' ? 'hang' : 'xing';
    return plain[character] ?? '';
  });
}

describe('the pinyin table', () => {
  it('contains each character once, by syllable', () => {
    expect(pinyinTable(['短长', '绿长 8', '长走Tea'], testDictionary)).toBe('chang长duan短lv绿zou走');
  });

  it('distinguishes characters with two readings by their neighbours', () => {
    const table = pinyinTable(['校长', '长短', '短长', '银行', '行走'], testDictionary);
    const toPinyin = createToPinyin(table);
    expect(toPinyin('校长')).toEqual(['xiao', 'zhang']);
    expect(toPinyin('长短')).toEqual(['chang', 'duan']);
    expect(toPinyin('银行 走')).toEqual(['yin', 'hang', ' ', 'zou']);
    expect(toPinyin('行走')).toEqual(['xing', 'zou']);
  });

  it('reads all texts of the shop like the dictionary', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom(...'校长短银行走绿 8a（'), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const toPinyin = createToPinyin(pinyinTable(all, testDictionary));
        for (const text of all) {
          const syllables = testDictionary(text);
          expect(toPinyin(text)).toEqual([...text].map((character, at) => syllables[at] || character));
        }
      }),
    );
  });

  it('is empty without Chinese characters, and then nothing has pinyin', () => {
    expect(pinyinTable(['Tea 8'], testDictionary)).toBe('');
    expect(createToPinyin('')('茶a')).toEqual(['', 'a']);
  });
});
