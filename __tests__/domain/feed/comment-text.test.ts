import fc from 'fast-check';

import { cleanComment } from '@/domain/feed/comment-text';

const anyText = fc.string({ unit: 'binary', maxLength: 120 });

describe('cleanComment', () => {
  it.each([
    ['  两只 \n\n\n\n明天要 ', '两只\n\n明天要'],
    ['a\u202eb\u2066c\ufeff', 'abc'],
    ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['好\u{e0067}的', '好的'],
    ['<b>好</b>', '<b>好</b>'],
    ['\u200d', ''],
    ['e' + '\u0301'.repeat(50), 'e' + '\u0301'.repeat(4)],
    ['一\r\n二\t三', '一\n二 三'],
    ['一\r二\r\r三', '一\n二\n\n三'],
    ['一\v二\f三', '一 二 三'],
    ['Very V', 'Very V'],
    ['一 \n二  \t \n三', '一\n二\n三'],
  ])('turns %j into %j', (text, expected) => {
    expect(cleanComment(text)).toBe(expected);
  });

  it('is idempotent and never lengthens a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidied = cleanComment(text);
        expect(cleanComment(tidied)).toBe(tidied);
        expect(tidied.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('removes control characters except line breaks, and direction overrides', () => {
    const hostile = fc
      .array(
        fc.oneof(fc.constantFrom('\u202a', '\u202e', '\u2067', '\u200e', '\u061c', '\u0000', '\ud800', '字'), anyText),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cleanComment(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u);
      }),
    );
  });
});
