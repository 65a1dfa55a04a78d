import fc from 'fast-check';

import { judge } from '@/cloud/embedded/moderation';
import { content } from '@/demo';

/** What may stand between two characters without anyone seeing a difference, or much of one. */
const between = fc.constantFrom('', ' ', '\u200b', '\u202e', '\u2066', '\u00ad', '。', '*', '\u3000', '\n', '-');
const scattered = (word: string) =>
  fc
    .array(between, { minLength: word.length, maxLength: word.length })
    .map((marks) => [...word].map((letter, at) => letter + (marks[at] ?? '')).join(''));

describe('the word list', () => {
  it.each([
    ['网上赌博来这里', 'illegal'],
    ['你去死', 'abuse'],
    ['刷单找我', 'advert'],
    ['ＳＨＡ 傻Ｂ', 'abuse'],
  ])('rejects %s', (text, because) => {
    expect(judge(text)).toEqual({ outcome: 'reject', because });
  });

  it.each([
    '加微信 abc12345',
    '我的号是 138 1234 5678',
    '看 https://example.com',
    '<script>alert(1)</script>',
    '是不是假货',
    '微信号：tea_2024',
  ])('has a person look at %s', (text) => {
    expect(judge(text)).toEqual({ outcome: 'review' });
  });

  it('is not fooled by what stands between the characters', () => {
    fc.assert(
      fc.property(scattered('代开发票'), (text) => {
        expect(judge(`问一下${text}吗`)).toEqual({ outcome: 'reject', because: 'illegal' });
      }),
    );
  });

  it('lets pass what people say in the demo shop, and prices side by side', () => {
    const said = content.posts.flatMap(({ comments = [] }) => comments.map(({ text }) => text));
    for (const text of [...said, '110 120 130 哪个好', '1.5 升够吗']) expect(judge(text)).toEqual({ outcome: 'pass' });
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(['pass', 'review', 'reject']).toContain(judge(text).outcome);
      }),
    );
  });
});
