import fc from 'fast-check';
import { encode } from 'uqr';

import { qrCode } from '@/cloud/embedded/qr-code';

/** The same form of code by a library. */
function byLibrary(text: string): readonly string[] {
  const form = { ecc: 'M', boostEcc: false, minVersion: 4, maxVersion: 4, maskPattern: 0, border: 0 } as const;
  return encode([...Buffer.from(text)], form).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
}

it('is the code that a library makes of the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 62 }), (text) => {
      expect(qrCode(text)).toEqual(byLibrary(text));
    }),
  );
});

it('holds 62 characters, and no more', () => {
  expect(qrCode('x'.repeat(62))).toEqual(byLibrary('x'.repeat(62)));
  expect(() => qrCode('x'.repeat(63))).toThrow(RangeError);
});
