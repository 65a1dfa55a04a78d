import fc from 'fast-check';

import { graphemesOf, plainText } from '@/posters/drawing/graphemes';
import { textLines } from '@/posters/drawing/text-lines';

import { measure } from '../support/drawing';

const FONT = { size: 20 };
const widthOf = (text: string) => measure(text, FONT);
const lines = (text: string, width: number, most = 9) => textLines({ text, width, most, widthOf });

const CLOSES = /^[\p{Pe}\p{Pf}、。，．：；？！…—～·‧,.:;?!%‰℃°]/u;
const OPENS = /^[\p{Ps}\p{Pi}¥￥$£€#@]/u;

/** What sellers write: Chinese, Latin words, figures, marks of both, emoji of many points, accents, line ends. */
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
const words = fc.array(piece, { maxLength: 80, size: 'max' }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', maxLength: 80, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 80, size: 'max' }),
);
const width = fc.integer({ min: 0, max: 400 });
const most = fc.integer({ min: 0, max: 6 });

describe('lines of a text', () => {
  it('are never wider than asked and never more, whatever the text', () => {
    fc.assert(
      fc.property(anyText, width, most, (text, room, count) => {
        const shown = lines(text, room, count);
        expect(shown.length).toBeLessThanOrEqual(count);
        for (const line of shown) expect(widthOf(line)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('hold the whole text in its order where there is room', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (text, room) => {
        const bare = (all: string) => all.replace(/\s/g, '');
        expect(bare(lines(text, room, 999).join(''))).toBe(bare(plainText(text)));
      }),
    );
  });

  it('begin with no closing mark unless the line before had no other place to be cut', () => {
    fc.assert(
      fc.property(
        words.map((text) => text.replace(/\n/g, '')),
        width,
        (text, room) => {
          const shown = lines(text, room, 99);
          shown.forEach((line, at) => {
            if (at === 0 || !CLOSES.test(line)) return;
            const before = graphemesOf(shown[at - 1] ?? '');
            const places = before.filter(
              (one, place) => place > 0 && !CLOSES.test(one) && one !== ' ' && !OPENS.test(before[place - 1] ?? ''),
            );
            expect(places).toEqual([]);
          });
        },
      ),
    );
  });

  it('are cut between whole characters: no family, flag or accent is torn', () => {
    fc.assert(
      fc.property(words, width, most, (text, room, count) => {
        const whole = new Set(graphemesOf(plainText(text)));
        for (const line of lines(text, room, count))
          for (const one of graphemesOf(line)) expect(one === '…' || whole.has(one)).toBe(true);
      }),
    );
  });

  it('say by … that something was left out, and only then', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[的茶壶小铺]{1,60}$/), fc.integer({ min: 40, max: 300 }), (text, room) => {
        const shown = lines(text, room, 2).join('');
        expect(shown.endsWith('…')).toBe(shown.replace('…', '').length < text.length);
      }),
    );
  });

  it.each([
    ['a mark stays with what it closes', '一二三四，五六', 80, ['一二三', '四，五六']],
    ['a quotation keeps its first mark', '一二三「四五」', 80, ['一二三', '「四五」']],
    ['a word stays whole', '买 handmade 杯', 110, ['买', 'handmade', '杯']],
    ['a price stays whole', '今天只要¥128.05', 100, ['今天只要', '¥128.05']],
    ['a word wider than a line is cut', 'aaaaaaaaaaaa', 60, ['aaaaa', 'aaaaa', 'aa']],
    ['lines of the text stay lines, empty ones go', '一\n\n二', 80, ['一', '二']],
    ['a last line of one character gets company', '一二三四五', 80, ['一二三', '四五']],
    ['a mark is no company', '一二三四五。', 80, ['一二三', '四五。']],
  ])('%s', (_what, text, room, expected) => {
    expect(lines(text, room)).toEqual(expected);
  });

  it('are shortened before a mark, not after it', () => {
    expect(lines('一二，三四五六', 80, 1)).toEqual(['一二…']);
  });
});

describe('characters', () => {
  it('are those that a reader counts', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    const all = fc.array(
      piece.filter((one) => !one.includes('\u202e')),
      { maxLength: 30, size: 'max' },
    );
    fc.assert(
      fc.property(all, (pieces) => {
        const text = pieces.join('');
        expect(graphemesOf(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
      }),
    );
  });

  it('come without those that draw nothing or turn the rest around', () => {
    expect(plainText('a\u202eb\u0000c\t d\r\ne')).toBe('abc d\ne');
  });
});
