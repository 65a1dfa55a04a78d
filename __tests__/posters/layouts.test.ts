import fc from 'fast-check';

import type { ShopCode } from '@/contract/entry/shop-code';
import { fen } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import { collagePoster } from '@/posters/layouts/collage-poster';
import { goodsPoster } from '@/posters/layouts/goods-poster';
import { mosaic, mosaicHeight } from '@/posters/layouts/mosaic';
import { postPoster } from '@/posters/layouts/post-poster';
import { shareCardDrawing } from '@/posters/layouts/share-cards';
import { shopPoster } from '@/posters/layouts/shop-poster';

import { faultsOf, isInside, measure, overlap } from '../support/drawing';

/** Long ones too: fast-check's own choice would be a few characters. */
const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }),
  fc.string({ unit: fc.constantFrom(...'掌柜的茶壶，好用。（杯） abc1'), maxLength: 400, size: 'max' }),
);
const picture: fc.Arbitrary<Picture> = fc.record({
  url: fc.constantFrom('/a.png', '/b.png', ''),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
  alt: said,
});
const amount = fc.integer({ min: 0, max: 999_999_999 }).map(fen);
const price = fc.tuple(amount, amount).map(([from, to]) => ({ from, to }));
const goods = fc.record({ id: fc.constant('cup'), title: said, saying: said, picture, price, soldOut: fc.boolean() });
const code: fc.Arbitrary<ShopCode | undefined> = fc.oneof(
  fc.constant(undefined),
  picture.map((one) => ({ kind: 'mini' as const, picture: one })),
  fc
    .constantFrom('1', '0')
    .map((cell) => ({ kind: 'preview' as const, rows: Array<string>(33).fill(cell.repeat(33)) })),
);
const shop = fc.record({ name: said, signature: said, portrait: picture, cover: picture });
const sign = fc.record({ shop, code, hint: said });
const post = fc.record({
  title: fc.option(said, { nil: undefined }),
  text: said,
  pictures: fc.array(picture, { maxLength: 12, size: 'max' }),
  goods: fc.array(goods, { maxLength: 4 }),
  at: fc.integer({ min: 0, max: 2_000_000_000_000 }),
});

describe('a poster keeps every word and picture in its place, whatever it says', () => {
  it('of a good', () => {
    const content = fc.record({ goods, truth: said, sign });
    fc.assert(fc.property(content, (each) => expect(faultsOf(goodsPoster(each, measure))).toEqual([])));
  });

  it('of a post, told or as a collage', () => {
    fc.assert(
      fc.property(post, picture, sign, ({ title, ...rest }, portrait, by) => {
        const content = { post: { ...rest, ...(title !== undefined && { title }) }, portrait, sign: by };
        expect(faultsOf(postPoster(content, measure))).toEqual([]);
        expect(faultsOf(collagePoster(content, measure))).toEqual([]);
      }),
    );
  });

  it('of the shop', () => {
    fc.assert(
      fc.property(shop, fc.array(goods, { maxLength: 8, size: 'max' }), sign, (of, some, by) => {
        expect(faultsOf(shopPoster({ shop: of, goods: some, sign: by }, measure))).toEqual([]);
      }),
    );
  });
});

describe('the picture of a chat card', () => {
  it('keeps every word in its place and is 5:4', () => {
    const subject = fc.oneof(
      goods.map((each) => ({ of: 'goods' as const, goods: each })),
      post.map(({ title, ...rest }) => ({
        of: 'post' as const,
        post: { ...rest, ...(title !== undefined && { title }) },
      })),
      shop.map((each) => ({ of: 'shop' as const, shop: each })),
    );
    fc.assert(
      fc.property(subject, (each) => {
        const drawing = shareCardDrawing(each, measure);
        expect(faultsOf(drawing)).toEqual([]);
        expect(drawing.width * 4).toBe(drawing.height * 5);
      }),
    );
  });
});

describe('a mosaic', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 100 }),
    y: fc.integer({ min: 0, max: 100 }),
    width: fc.integer({ min: 300, max: 750 }),
    height: fc.integer({ min: 300, max: 900 }),
  });
  const gap = fc.integer({ min: 0, max: 10 });

  it('fills its box with as many pictures as there are, up to nine, none over another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), box, gap, (count, whole, between) => {
        const places = mosaic(count, whole, between);
        expect(places).toHaveLength(Math.min(9, count));
        for (const [at, place] of places.entries()) {
          expect(isInside(place, whole)).toBe(true);
          expect(places.slice(at + 1).some((other) => overlap(place, other))).toBe(false);
        }
        const last = places[places.length - 1];
        if (last)
          expect([last.x + last.width, last.y + last.height]).toEqual([whole.x + whole.width, whole.y + whole.height]);
      }),
    );
  });

  it('shows pictures side by side as squares at its own height', () => {
    for (const count of [2, 4, 6, 9]) {
      const height = mosaicHeight(count, 750, 0);
      for (const place of mosaic(count, { x: 0, y: 0, width: 750, height }, 0))
        expect(Math.abs(place.width - place.height)).toBeLessThanOrEqual(1);
    }
  });
});
