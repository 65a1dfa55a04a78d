import fc from 'fast-check';
import type { Source } from '@/contract/landing';
import type { Scan } from '@/domain/landing';
import { decodeLink, decodeScene, encodeScene } from '@/domain/landing';

const SOURCES: readonly Source[] = ['post', 'poster', 'chat', 'group', 'stall'];
const ID_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
/** What WeChat takes in a scene; a mistyped character may be any of these, or none of them. */
const SCENE_CHARACTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ..."!#$&'()*+,/:;=?@-._~",
];
const STRANGERS = [...SCENE_CHARACTERS, '%', ' ', '\n', '杯', '\u200b'];

const ids = fc.stringOf(fc.constantFrom(...ID_CHARACTERS), { minLength: 1, maxLength: 20 });
const landings = fc.oneof(
  fc.constantFrom<Scan['landing']>({ to: 'feed' }, { to: 'catalogue' }, { to: 'seller' }),
  fc.record({ to: fc.constantFrom('goods' as const, 'post' as const), id: ids }),
);
const scans: fc.Arbitrary<Scan> = fc
  .record({ landing: landings, source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }) })
  .map(({ landing, source }) => (source === undefined ? { landing } : { landing, source }));

const SAMPLE: readonly Scan[] = [
  { landing: { to: 'feed' } },
  { landing: { to: 'seller' }, source: 'stall' },
  { landing: { to: 'goods', id: 'a' } },
  { landing: { to: 'goods', id: 'gaiwan-white-2' }, source: 'poster' },
  { landing: { to: 'post', id: 'zzzzzzzzzzzzzzzzzzz-' }, source: 'group' },
  ...[...'0123456789abcdef'].map((end): Scan => ({ landing: { to: 'post', id: `kiln-${end}-` } })),
];

describe('a scanned code', () => {
  it('reads back as what was written', () => {
    fc.assert(fc.property(scans, (scan) => expect(decodeScene(encodeScene(scan))).toEqual(scan)));
  });

  it('fits into a scene of WeChat and needs no escaping in a link', () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const code = encodeScene(scan);
        expect(code.length).toBeLessThanOrEqual(32);
        expect([...code].every((character) => SCENE_CHARACTERS.includes(character))).toBe(true);
        expect(encodeURIComponent(code)).toBe(code);
        expect(code).toMatch(/[a-zA-Z0-9]$/);
      }),
    );
  });

  it('stays what it is once printed', () => {
    expect(encodeScene({ landing: { to: 'feed' } })).toBe('1fa');
    expect(encodeScene({ landing: { to: 'goods', id: 'gaiwan-white' }, source: 'poster' })).toBe('1ggaiwan-white~ou');
  });

  it('is refused with any one character mistyped', () => {
    const mistyped = SAMPLE.map(encodeScene).flatMap((code) =>
      [...code].flatMap((right, at) =>
        STRANGERS.filter((wrong) => wrong !== right).map((wrong) => code.slice(0, at) + wrong + code.slice(at + 1)),
      ),
    );
    expect(mistyped.filter((text) => decodeScene(text) !== undefined)).toEqual([]);
    expect(mistyped.length).toBeGreaterThan(10_000);
  });

  it('is refused with any two neighbours swapped', () => {
    const swapped = SAMPLE.map(encodeScene).flatMap((code) =>
      [...code.slice(1)]
        .map((right, at) => code.slice(0, at) + right + code.charAt(at) + code.slice(at + 2))
        .filter((text) => text !== code),
    );
    expect(swapped.filter((text) => decodeScene(text) !== undefined)).toEqual([]);
    expect(swapped.length).toBeGreaterThan(100);
  });

  it('is refused cut short, and so is anything that is not one', () => {
    const code = encodeScene({ landing: { to: 'goods', id: 'gaiwan' } });
    for (const text of ['', '1', 'f', code.slice(0, -1), `${code}x`, ` ${code}`, code.toUpperCase()]) {
      expect([text, decodeScene(text)]).toEqual([text, undefined]);
    }
  });

  it('never throws, and what it accepts is exactly what would be written', () => {
    const near = fc.stringOf(fc.constantFrom(...'1fcsgp~-a0ABE'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(fc.fullUnicodeString(), near), (text) => {
        const scan = decodeScene(text);
        if (scan) expect(encodeScene(scan)).toBe(text);
        decodeLink(text);
        decodeLink(`?c=${text}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', 'A', 'a_b', 'a b', '杯', 'a~p', 'a'.repeat(21)])('is not written for the id %p', (id) => {
    expect(() => encodeScene({ landing: { to: 'goods', id } })).toThrow(RangeError);
  });
});

describe('a link', () => {
  const scan: Scan = { landing: { to: 'goods', id: 'gaiwan-2' }, source: 'stall' };
  const code = encodeScene(scan);

  it.each([
    ['plain', `https://shop.example/s?c=${code}`],
    ['among other parameters', `https://shop.example/s?from=card&c=${code}&x=1`],
    ['with a fragment', `https://shop.example/s?c=${code}#top`],
    ['escaped as a whole', encodeURIComponent(`https://shop.example/s?c=${code}`)],
    ['with its ~ and - escaped', `https://shop.example/s?c=${code.replace('~', '%7E').replace('-', '%2d')}`],
    ['escaped twice', encodeURIComponent(`https://shop.example/s?c=${code.replace('~', '%7E')}`)],
    ['beside a broken escape', `https://shop.example/s?x=%E0%A4%A&c=${code}`],
  ])('is read %s', (_, url) => {
    expect(decodeLink(url)).toEqual(scan);
  });

  it.each([
    ['without a code', 'https://shop.example/s'],
    ['with the code in another parameter', `https://shop.example/s?abc=${code}`],
    ['with the code only in its fragment', `https://shop.example/s#?c=${code}`],
    ['with a spoilt code', `https://shop.example/s?c=${code}1`],
    ['with a broken escape', 'https://shop.example/s?c=%E0%A4%A'],
    ['of nothing', ''],
  ])('leads nowhere %s', (_, url) => {
    expect(decodeLink(url)).toBeUndefined();
  });
});
