import fc from 'fast-check';

import { fen } from '@/contract/money';
import { startOfBeijingDay } from '@/contract/time';
import { amount, firstDay, lastDay, lines, paragraph, price, required, wholeNumber } from '@/desk/parts/form/notations';

describe('an amount', () => {
  it('is read back as it was shown, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(amount.parse(amount.format(fen(value)))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(['', '8.5.0', '-1', '1.234', 'a'])('is not %j', (text) => {
    expect(amount.parse(text)).toEqual({ ok: false, failure: '写成 8 或 8.50 这样。' });
  });
});

describe('a price', () => {
  it.each([1, 100_000_000])('is %j fen', (value) => {
    expect(price.parse(price.format(fen(value)))).toEqual({ ok: true, value });
  });

  it.each(['', '0', '1000000.01', '9999999'])('is not %j', (text) => {
    expect(price.parse(text).ok).toBe(false);
  });
});

describe('a day', () => {
  const START = startOfBeijingDay(20_000);

  it('starts at its first instant, and a period ends with its last day', () => {
    expect(firstDay.parse(firstDay.format(START))).toEqual({ ok: true, value: START });
    expect(firstDay.format(START)).toBe('2024-10-04');
    expect(lastDay.format(START)).toBe('2024-10-03');
    expect(lastDay.parse('2024-10-03')).toEqual({ ok: true, value: START });
  });

  it('is not any text', () => {
    expect(firstDay.parse('soon').ok).toBe(false);
  });
});

describe('other texts', () => {
  it('are trimmed, and a required one is not empty', () => {
    expect(required(5).parse(' a ')).toEqual({ ok: true, value: 'a' });
    expect(required(5).parse('  ').ok).toBe(false);
    expect(required(200).parse('a\n b')).toEqual({ ok: true, value: 'a b' });
    expect(paragraph.parse('a\nb ')).toEqual({ ok: true, value: 'a\nb' });
  });

  it('are lines without empty ones, each once and not too many', () => {
    expect(lines(2).parse('a\n\n b ')).toEqual({ ok: true, value: ['a', 'b'] });
    expect(lines(2).parse('a\na').ok).toBe(false);
    expect(lines(2).parse('a\nb\nc')).toEqual({ ok: false, failure: '最多 2 行。' });
  });

  it('are whole numbers in a range', () => {
    for (const text of ['24', '２４']) expect(wholeNumber(1, 168).parse(text)).toEqual({ ok: true, value: 24 });
    for (const text of ['', '0', '169', '1.5', '-1']) expect(wholeNumber(1, 168).parse(text).ok).toBe(false);
  });
});
