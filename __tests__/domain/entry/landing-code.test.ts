import fc from 'fast-check';

import { SOURCES } from '@/contract/entry/landing';
import { decodeLink, decodeScene, encodeScene, type Scan } from '@/domain/entry/landing-code';

const ID_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
/** What WeChat takes in a scene; a mistyped character may be any of these, or none of them. */
const SCENE_CHARACTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ..."!#$&'()*+,/:;=?@-._~",
];
const STRANGERS = [...SCENE_CHARACTERS, '%', ' ', '\n', '杯', '\u200b'];

const ids = fc.stringOf(fc.constantFrom(...ID_CHARACTERS), { minLength: 1, maxLength: 27 });
const landings = fc.oneof(
  fc.record({
    to: fc.constantFrom('feed' as const, 'catalogue' as const, 'seller' as const, 'coupons' as const, 'stall' as const),
  }),
  fc.record({
    to: fc.constantFrom('goods' as const, 'post' as const, 'catalogue' as const, 'basket' as const),
    id: ids,
  }),
);
const scans: fc.Arbitrary<Scan> = fc
  .record({ landing: landings, source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }) })
  .map(({ landing, source }) => (source === undefined ? { landing } : { landing, source }));

const SAMPLE: readonly Scan[] = [
  { landing: { to: 'feed' } },
  { landing: { to: 'seller' }, source: 'stall' },
  { landing: { to: 'goods', id: 'a' } },
  { landing: { to: 'goods', id: 'gaiwan-white-2' }, source: 'poster' },
  { landing: { to: 'post', id: 'zzzzzzzzzzzzzzzzzzzzzzzzzz-' }, source: 'group' },
  { landing: { to: 'catalogue', id: 'tea' }, source: 'moments' },
  { landing: { to: 'basket', id: '7f3k9' }, source: 'chat' },
  { landing: { to: 'coupons' } },
  ...[...'0123456789abcdef'].map((end): Scan => ({ landing: { to: 'post', id: `kiln-${end}-` } })),
];

/** Codes of every version that ever was. They hang on walls and lie in parcels: a line here is never changed. */
const PRINTED: readonly (readonly [string, Scan])[] = [
  ['1fa', { landing: { to: 'feed' } }],
  ['1f~sD', { landing: { to: 'feed' }, source: 'stall' }],
  ['1cv', { landing: { to: 'catalogue' } }],
  ['1s~oA', { landing: { to: 'seller' }, source: 'poster' }],
  ['1ggaiwan-white~ou', { landing: { to: 'goods', id: 'gaiwan-white' }, source: 'poster' }],
  ['1ggaiwant', { landing: { to: 'goods', id: 'gaiwan' } }],
  ['1ga~c7', { landing: { to: 'goods', id: 'a' }, source: 'chat' }],
  ['1pp09~pi', { landing: { to: 'post', id: 'p09' }, source: 'post' }],
  ['1pzzzzzzzzzzzzzzzzzzz-~gr', { landing: { to: 'post', id: 'zzzzzzzzzzzzzzzzzzz-' }, source: 'group' }],
  // From here on with categories, coupons, the stall, what was put together in a chat, and Moments.
  ['1ctea~mf', { landing: { to: 'catalogue', id: 'tea' }, source: 'moments' }],
  ['1u~o6', { landing: { to: 'coupons' }, source: 'poster' }],
  ['1t~sy', { landing: { to: 'stall' }, source: 'stall' }],
  ['1k7f3k9q2m~cc', { landing: { to: 'basket', id: '7f3k9q2m' }, source: 'chat' }],
  [
    '1gabcdefghijklmnopqrstuvwxyz0~ot',
    { landing: { to: 'goods', id: 'abcdefghijklmnopqrstuvwxyz0' }, source: 'poster' },
  ],
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

  it.each(PRINTED)('stays what it is once printed: %s', (code, scan) => {
    expect(decodeScene(code)).toEqual(scan);
    expect(encodeScene(scan)).toBe(code);
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

  it('is refused with any one character mistyped or any two neighbours swapped, whatever it says', () => {
    const slips = fc.record({ scan: scans, at: fc.nat(31), wrong: fc.constantFrom(...STRANGERS), swaps: fc.boolean() });
    fc.assert(
      fc.property(slips, ({ scan, at, wrong, swaps }) => {
        const code = encodeScene(scan);
        const place = at % code.length;
        const slipped = swaps
          ? code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2)
          : code.slice(0, place) + wrong + code.slice(place + 1);
        if (slipped !== code) expect(decodeScene(slipped)).toBeUndefined();
      }),
      { numRuns: 3_000 },
    );
  });

  it('leads nowhere, or to what it says itself, however it is spoilt in print, on the way or by hand', () => {
    const cuts = fc.array(
      fc.record({ at: fc.nat(40), long: fc.nat(3), put: fc.stringOf(fc.constantFrom(...STRANGERS), { maxLength: 3 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(scans, cuts, (scan, spoilt) => {
        const text = spoilt.reduce(
          (so, { at, long, put }) => so.slice(0, at) + put + so.slice(at + long),
          encodeScene(scan),
        );
        const read = decodeScene(text);
        if (read) expect(encodeScene(read)).toBe(text);
        decodeLink(`https://shop.example/?c=${text}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused cut short, and so is anything that is not one', () => {
    const code = encodeScene({ landing: { to: 'goods', id: 'gaiwan' } });
    for (const text of ['', '1', 'f', code.slice(0, -1), `${code}x`, ` ${code}`, code.toUpperCase()]) {
      expect([text, decodeScene(text)]).toEqual([text, undefined]);
    }
  });

  const CHECKS = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDE'];

  it.each([
    ['a good without an id', '1g'],
    ['a post without an id', '1p'],
    ['a basket without an id', '1k'],
    ['the feed with an id', '1fcup'],
    ['the seller with an id', '1scup'],
    ['the coupons with an id', '1ucup'],
    ['the stall with an id', '1tcup'],
    ['an unknown target', '1x'],
    ['an unknown target with an id', '1xcup'],
    ['an unknown source', '1f~q'],
    ['an unknown source of a good', '1gcup~z'],
  ])('is refused for %s, though its check be right', (_, body) => {
    expect(CHECKS.filter((check) => decodeScene(body + check) !== undefined)).toEqual([]);
  });

  it('claims no source where it names none', () => {
    expect(decodeScene(encodeScene({ landing: { to: 'feed' } }))).not.toHaveProperty('source');
    expect(decodeScene(encodeScene({ landing: { to: 'goods', id: 'cup' } }))).not.toHaveProperty('source');
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

  it.each(['', 'A', 'a_b', 'a b', '杯', 'a~p', 'a'.repeat(28)])('is not written for the id %p', (id) => {
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
