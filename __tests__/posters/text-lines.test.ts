import fc from 'fast-check';

import { splitGraphemes } from '@/contract/graphemes';
import { plainText } from '@/posters/drawing/plain-text';
import { textLines } from '@/posters/drawing/text-lines';

import { measure } from '../support/drawing';

const FONT = { size: 20 };
const widthOf = (text: string) => measure(text, FONT);
const lines = (text: string, width: number, maxLines = 9) => textLines({ text, width, maxLines, widthOf });

const CLOSES = /^[\p{Pe}\p{Pf}、。，．：；？！…—～·‧,.:;?!%‰℃°]/u;
const OPENS = /^[\p{Ps}\p{Pi}¥￥$£€#@]/u;

/** Typical text: Chinese, Latin words, digits, punctuation of both, multi-code-point emoji, accents, line breaks. */
const piece = fc.constantFrom(
  ...'的茶壶小铺东西一二三上新，。、！？：；（）「」《》“”…—',
  ...'abcdefgh XYZ 0123 ,.:;!?()[]-/\'"%',
  '¥128.05',
  'handmade',
  '\n',
  '👨‍👩‍👧‍👦',
  '👍🏽',
  '🇨🇳',
  '❤️',
  'é',
  'e\u0301',
  '\u202e',
);
const typicalText = fc.array(piece, { maxLength: 80, size: 'max' }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  typicalText,
  fc.string({ unit: 'grapheme', maxLength: 80, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 80, size: 'max' }),
);
const width = fc.integer({ min: 0, max: 400 });
const maxLines = fc.integer({ min: 0, max: 6 });

describe('textLines', () => {
  it('never exceeds the width or the number of lines', () => {
    fc.assert(
      fc.property(anyText, width, maxLines, (text, room, count) => {
        const shown = lines(text, room, count);
        expect(shown.length).toBeLessThanOrEqual(count);
        for (const line of shown) expect(widthOf(line)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('contains the whole text in order if there is room', () => {
    fc.assert(
      fc.property(typicalText, fc.integer({ min: 20, max: 400 }), (text, room) => {
        const bare = (all: string) => all.replace(/\s/g, '');
        expect(bare(lines(text, room, 999).join(''))).toBe(bare(plainText(text)));
      }),
    );
  });

  it('starts no line with closing punctuation unless there was no other break', () => {
    fc.assert(
      fc.property(
        typicalText.map((text) => text.replace(/\n/g, '')),
        width,
        (text, room) => {
          const shown = lines(text, room, 99);
          shown.forEach((line, at) => {
            if (at === 0 || !CLOSES.test(line)) return;
            const before = splitGraphemes(shown[at - 1] ?? '');
            const places = before.filter(
              (one, place) => place > 0 && !CLOSES.test(one) && one !== ' ' && !OPENS.test(before[place - 1] ?? ''),
            );
            expect(places).toEqual([]);
          });
        },
      ),
    );
  });

  it('breaks only between graphemes', () => {
    fc.assert(
      fc.property(typicalText, width, maxLines, (text, room, count) => {
        const whole = new Set(splitGraphemes(plainText(text)));
        for (const line of lines(text, room, count))
          for (const one of splitGraphemes(line)) expect(one === '…' || whole.has(one)).toBe(true);
      }),
    );
  });

  it('ends with … exactly if text was left out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[的茶壶小铺]{1,60}$/), fc.integer({ min: 40, max: 300 }), (text, room) => {
        const shown = lines(text, room, 2).join('');
        expect(shown.endsWith('…')).toBe(shown.replace('…', '').length < text.length);
      }),
    );
  });

  it.each([
    ['closing punctuation stays with its text', '一二三四，五六', 80, ['一二三', '四，五六']],
    ['opening punctuation stays with its text', '一二三「四五」', 80, ['一二三', '「四五」']],
    ['a word is not broken', '买 handmade 杯', 110, ['买', 'handmade', '杯']],
    ['a price is not broken', '今天只要¥128.05', 100, ['今天只要', '¥128.05']],
    ['a word wider than a line is broken', 'aaaaaaaaaaaa', 60, ['aaaaa', 'aaaaa', 'aa']],
    ['line breaks stay, empty lines are removed', '一\n\n二', 80, ['一', '二']],
    ['a last line of one character is avoided', '一二三四五', 80, ['一二三', '四五']],
    ['punctuation does not count as a character there', '一二三四五。', 80, ['一二三', '四五。']],
  ])('%s', (_what, text, room, expected) => {
    expect(lines(text, room)).toEqual(expected);
  });

  it('truncates before punctuation, not after it', () => {
    expect(lines('一二，三四五六', 80, 1)).toEqual(['一二…']);
  });
});

describe('splitGraphemes', () => {
  it('splits like Intl.Segmenter', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    const all = fc.array(
      piece.filter((one) => !one.includes('\u202e')),
      { maxLength: 30, size: 'max' },
    );
    fc.assert(
      fc.property(all, (pieces) => {
        const text = pieces.join('');
        expect(splitGraphemes(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
      }),
    );
  });

  it('plainText removes invisible characters and direction overrides', () => {
    expect(plainText('a\u202eb\u0000c\t d\r\ne')).toBe('abc d\ne');
  });
});
