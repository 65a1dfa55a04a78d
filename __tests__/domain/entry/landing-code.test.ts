import fc from 'fast-check';

import { SOURCES } from '@/contract/entry/landing';
import { decodeLink, decodeScene, encodeScene, type CodeContent } from '@/domain/entry/landing-code';

const ID_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
/** Characters that WeChat accepts in a scene. */
const SCENE_CHARACTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ..."!#$&'()*+,/:;=?@-._~",
];
const WRONG_CHARACTERS = [...SCENE_CHARACTERS, '%', ' ', '\n', '杯', '\u200b'];

const ids = fc.string({ unit: fc.constantFrom(...ID_CHARACTERS), minLength: 1, maxLength: 27 });
const landings = fc.oneof(
  fc.record({
    to: fc.constantFrom('feed' as const, 'catalog' as const, 'seller' as const, 'coupons' as const, 'stall' as const),
  }),
  fc.record({
    to: fc.constantFrom('goods' as const, 'post' as const, 'catalog' as const, 'prepared-order' as const),
    id: ids,
  }),
);
const contents: fc.Arbitrary<CodeContent> = fc
  .record({ landing: landings, source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }) })
  .map(({ landing, source }) => (source === undefined ? { landing } : { landing, source }));

const SAMPLES: readonly CodeContent[] = [
  { landing: { to: 'feed' } },
  { landing: { to: 'seller' }, source: 'stall' },
  { landing: { to: 'goods', id: 'a' } },
  { landing: { to: 'goods', id: 'gaiwan-white-2' }, source: 'poster' },
  { landing: { to: 'post', id: 'zzzzzzzzzzzzzzzzzzzzzzzzzz-' }, source: 'group' },
  { landing: { to: 'catalog', id: 'tea' }, source: 'moments' },
  { landing: { to: 'prepared-order', id: '7f3k9' }, source: 'chat' },
  { landing: { to: 'coupons' } },
  ...[...'0123456789abcdef'].map((end): CodeContent => ({ landing: { to: 'post', id: `kiln-${end}-` } })),
];

/** Codes of every version. They are printed: never change a line here. */
const PRINTED: readonly (readonly [string, CodeContent])[] = [
  ['1fa', { landing: { to: 'feed' } }],
  ['1f~sD', { landing: { to: 'feed' }, source: 'stall' }],
  ['1cv', { landing: { to: 'catalog' } }],
  ['1s~oA', { landing: { to: 'seller' }, source: 'poster' }],
  ['1ggaiwan-white~ou', { landing: { to: 'goods', id: 'gaiwan-white' }, source: 'poster' }],
  ['1ggaiwant', { landing: { to: 'goods', id: 'gaiwan' } }],
  ['1ga~c7', { landing: { to: 'goods', id: 'a' }, source: 'chat' }],
  ['1pp09~pi', { landing: { to: 'post', id: 'p09' }, source: 'post' }],
  ['1pzzzzzzzzzzzzzzzzzzz-~gr', { landing: { to: 'post', id: 'zzzzzzzzzzzzzzzzzzz-' }, source: 'group' }],
  // Later additions: categories, coupons, the stall, prepared orders, Moments.
  ['1ctea~mf', { landing: { to: 'catalog', id: 'tea' }, source: 'moments' }],
  ['1u~o6', { landing: { to: 'coupons' }, source: 'poster' }],
  ['1t~sy', { landing: { to: 'stall' }, source: 'stall' }],
  ['1k7f3k9q2m~cc', { landing: { to: 'prepared-order', id: '7f3k9q2m' }, source: 'chat' }],
  [
    '1gabcdefghijklmnopqrstuvwxyz0~ot',
    { landing: { to: 'goods', id: 'abcdefghijklmnopqrstuvwxyz0' }, source: 'poster' },
  ],
];

describe('a scanned code', () => {
  it('decodes to what was encoded', () => {
    fc.assert(fc.property(contents, (content) => expect(decodeScene(encodeScene(content))).toEqual(content)));
  });

  it('is a valid WeChat scene and needs no URL encoding', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const code = encodeScene(content);
        expect(code.length).toBeLessThanOrEqual(32);
        expect([...code].every((character) => SCENE_CHARACTERS.includes(character))).toBe(true);
        expect(encodeURIComponent(code)).toBe(code);
        expect(code).toMatch(/[a-zA-Z0-9]$/);
      }),
    );
  });

  it.each(PRINTED)('keeps its meaning once printed: %s', (code, content) => {
    expect(decodeScene(code)).toEqual(content);
    expect(encodeScene(content)).toBe(code);
  });

  it('is rejected with any one character wrong', () => {
    const mistyped = SAMPLES.map(encodeScene).flatMap((code) =>
      [...code].flatMap((right, at) =>
        WRONG_CHARACTERS.filter((wrong) => wrong !== right).map(
          (wrong) => code.slice(0, at) + wrong + code.slice(at + 1),
        ),
      ),
    );
    expect(mistyped.filter((text) => decodeScene(text) !== undefined)).toEqual([]);
    expect(mistyped.length).toBeGreaterThan(10_000);
  });

  it('is rejected with any two neighbours swapped', () => {
    const swapped = SAMPLES.map(encodeScene).flatMap((code) =>
      [...code.slice(1)]
        .map((right, at) => code.slice(0, at) + right + code.charAt(at) + code.slice(at + 2))
        .filter((text) => text !== code),
    );
    expect(swapped.filter((text) => decodeScene(text) !== undefined)).toEqual([]);
    expect(swapped.length).toBeGreaterThan(100);
  });

  it('is rejected with one character wrong or two neighbours swapped, for any content', () => {
    const typos = fc.record({
      content: contents,
      at: fc.nat(31),
      wrong: fc.constantFrom(...WRONG_CHARACTERS),
      swaps: fc.boolean(),
    });
    fc.assert(
      fc.property(typos, ({ content, at, wrong, swaps }) => {
        const code = encodeScene(content);
        const place = at % code.length;
        const mistyped = swaps
          ? code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2)
          : code.slice(0, place) + wrong + code.slice(place + 1);
        if (mistyped !== code) expect(decodeScene(mistyped)).toBeUndefined();
      }),
      { numRuns: 3_000 },
    );
  });

  it('is rejected or decodes to exactly its own text, however it is damaged', () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(40),
        length: fc.nat(3),
        insert: fc.string({ unit: fc.constantFrom(...WRONG_CHARACTERS), maxLength: 3 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(contents, damage, (content, damages) => {
        const text = damages.reduce(
          (current, { at, length, insert }) => current.slice(0, at) + insert + current.slice(at + length),
          encodeScene(content),
        );
        const decoded = decodeScene(text);
        if (decoded) expect(encodeScene(decoded)).toBe(text);
        decodeLink(`https://shop.example/?c=${text}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is rejected if truncated, as is any other text', () => {
    const code = encodeScene({ landing: { to: 'goods', id: 'gaiwan' } });
    for (const text of ['', '1', 'f', code.slice(0, -1), `${code}x`, ` ${code}`, code.toUpperCase()]) {
      expect([text, decodeScene(text)]).toEqual([text, undefined]);
    }
  });

  const CHECKS = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDE'];

  it.each([
    ['goods without an id', '1g'],
    ['a post without an id', '1p'],
    ['a prepared order without an id', '1k'],
    ['the feed with an id', '1fcup'],
    ['the seller with an id', '1scup'],
    ['the coupons with an id', '1ucup'],
    ['the stall with an id', '1tcup'],
    ['an unknown target', '1x'],
    ['an unknown target with an id', '1xcup'],
    ['an unknown source', '1f~q'],
    ['an unknown source of goods', '1gcup~z'],
  ])('is rejected for %s, even with a correct check character', (_, body) => {
    expect(CHECKS.filter((check) => decodeScene(body + check) !== undefined)).toEqual([]);
  });

  it('has no source if none is encoded', () => {
    expect(decodeScene(encodeScene({ landing: { to: 'feed' } }))).not.toHaveProperty('source');
    expect(decodeScene(encodeScene({ landing: { to: 'goods', id: 'cup' } }))).not.toHaveProperty('source');
  });

  it('never throws and accepts only canonical codes', () => {
    const similar = fc.string({ unit: fc.constantFrom(...'1fcsgp~-a0ABE'), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), similar), (text) => {
        const content = decodeScene(text);
        if (content) expect(encodeScene(content)).toBe(text);
        decodeLink(text);
        decodeLink(`?c=${text}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', 'A', 'a_b', 'a b', '杯', 'a~p', 'a'.repeat(28)])('throws for the id %p', (id) => {
    expect(() => encodeScene({ landing: { to: 'goods', id } })).toThrow(RangeError);
  });
});

describe('a link', () => {
  const content: CodeContent = { landing: { to: 'goods', id: 'gaiwan-2' }, source: 'stall' };
  const code = encodeScene(content);

  it.each([
    ['plain', `https://shop.example/s?c=${code}`],
    ['among other parameters', `https://shop.example/s?from=card&c=${code}&x=1`],
    ['with a fragment', `https://shop.example/s?c=${code}#top`],
    ['URL-encoded as a whole', encodeURIComponent(`https://shop.example/s?c=${code}`)],
    ['with ~ and - encoded', `https://shop.example/s?c=${code.replace('~', '%7E').replace('-', '%2d')}`],
    ['encoded twice', encodeURIComponent(`https://shop.example/s?c=${code.replace('~', '%7E')}`)],
    ['next to a broken escape', `https://shop.example/s?x=%E0%A4%A&c=${code}`],
  ])('is decoded %s', (_, url) => {
    expect(decodeLink(url)).toEqual(content);
  });

  it.each([
    ['without a code', 'https://shop.example/s'],
    ['with the code in another parameter', `https://shop.example/s?abc=${code}`],
    ['with the code only in its fragment', `https://shop.example/s#?c=${code}`],
    ['with an invalid code', `https://shop.example/s?c=${code}1`],
    ['with a broken escape', 'https://shop.example/s?c=%E0%A4%A'],
    ['if empty', ''],
  ])('is rejected %s', (_, url) => {
    expect(decodeLink(url)).toBeUndefined();
  });
});
