import fc from 'fast-check';

import { cutToBytes, toBeijingTime } from '@/cloud/server/pay/formats';

describe('a text for WeChat Pay', () => {
  it('keeps as many whole characters as fit', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.nat(200), (whole, bytes) => {
        const cut = cutToBytes(whole, bytes);
        const next = String.fromCodePoint(
          ...[...whole.slice(cut.length)].slice(0, 1).map((each) => each.codePointAt(0) ?? 0),
        );
        expect(whole.startsWith(cut)).toBe(true);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(Buffer.from(cut).toString()).toBe(cut);
        if (cut !== whole) expect(Buffer.byteLength(cut + next)).toBeGreaterThan(bytes);
      }),
    );
  });

  it('is never cut inside a character', () => {
    expect(cutToBytes('茶🍵', 6)).toBe('茶');
    expect(cutToBytes('茶🍵', 7)).toBe('茶🍵');
  });
});

describe('a time for WeChat Pay', () => {
  it('is Beijing’s, to the second, and the same instant when read again', () => {
    expect(toBeijingTime(Date.UTC(2026, 11, 31, 16, 0, 0, 999))).toBe('2027-01-01T00:00:00+08:00');
    fc.assert(
      fc.property(fc.nat({ max: 4_000_000_000 }), (seconds) => {
        expect(Date.parse(toBeijingTime(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});
