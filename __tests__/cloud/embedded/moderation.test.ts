import fc from 'fast-check';

import { moderateText } from '@/cloud/embedded/moderation';
import { content } from '@/demo';

/** Characters that can be inserted between two others with little or no visible difference. */
const separator = fc.constantFrom('', ' ', '\u200b', '\u202e', '\u2066', '\u00ad', '。', '*', '\u3000', '\n', '-');
const withSeparators = (word: string) =>
  fc
    .array(separator, { minLength: word.length, maxLength: word.length })
    .map((marks) => [...word].map((letter, index) => letter + (marks[index] ?? '')).join(''));

describe('the word list', () => {
  it.each([
    ['网上赌博来这里', 'illegal'],
    ['你去死', 'abuse'],
    ['刷单找我', 'advert'],
    ['ＳＨＡ 傻Ｂ', 'abuse'],
  ])('rejects %s', (text, violation) => {
    expect(moderateText(text)).toEqual({ outcome: 'reject', violation });
  });

  it.each([
    '加微信 abc12345',
    '我的号是 138 1234 5678',
    '看 https://example.com',
    '<script>alert(1)</script>',
    '是不是假货',
    '微信号：tea_2024',
  ])('sends %s to review', (text) => {
    expect(moderateText(text)).toEqual({ outcome: 'review' });
  });

  it('finds a word with separators between its characters', () => {
    fc.assert(
      fc.property(withSeparators('代开发票'), (text) => {
        expect(moderateText(`问一下${text}吗`)).toEqual({ outcome: 'reject', violation: 'illegal' });
      }),
    );
  });

  it('accepts the comments of the demo shop, and several prices in a row', () => {
    const texts = content.posts.flatMap(({ comments = [] }) => comments.map(({ text }) => text));
    for (const text of [...texts, '110 120 130 哪个好', '1.5 升够吗'])
      expect(moderateText(text)).toEqual({ outcome: 'pass' });
  });

  it('has a verdict for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(['pass', 'review', 'reject']).toContain(moderateText(text).outcome);
      }),
    );
  });
});
