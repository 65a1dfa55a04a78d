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

import { aPicture } from '../support/builders/builders';
import { isInside, measure, overlap, problemsOf } from '../support/drawing';

/** Includes long texts; fast-check's default is only a few characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }),
  fc.string({ unit: fc.constantFrom(...'掌柜的茶壶，好用。（杯） abc1'), maxLength: 400, size: 'max' }),
);
const picture: fc.Arbitrary<Picture> = fc.record({
  url: fc.constantFrom('/a.png', '/b.png', ''),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
  alt: anyText,
});
const amount = fc.integer({ min: 0, max: 999_999_999 }).map(fen);
const price = fc.tuple(amount, amount).map(([from, to]) => ({ from, to }));
const goods = fc.record({
  id: fc.constant('cup'),
  title: anyText,
  subtitle: anyText,
  picture,
  price,
  soldOut: fc.boolean(),
});
const code: fc.Arbitrary<ShopCode | undefined> = fc.oneof(
  fc.constant(undefined),
  picture.map((one) => ({ kind: 'mini' as const, picture: one })),
  fc
    .constantFrom('1', '0')
    .map((cell) => ({ kind: 'preview' as const, rows: Array<string>(33).fill(cell.repeat(33)) })),
);
const shop = fc.record({ name: anyText, signature: anyText, avatar: picture, cover: picture });
const footer = fc.record({ shop, code, hint: anyText });
const post = fc.record({
  title: fc.option(anyText, { nil: undefined }),
  text: anyText,
  pictures: fc.array(picture, { maxLength: 12, size: 'max' }),
  goods: fc.array(goods, { maxLength: 4 }),
  at: fc.integer({ min: 0, max: 2_000_000_000_000 }),
});

describe('poster layouts have no overlap or overflow for any content', () => {
  it('goods poster', () => {
    const content = fc.record({ goods, stockNote: anyText, priceNote: anyText, footer });
    fc.assert(fc.property(content, (each) => expect(problemsOf(goodsPoster(each, measure))).toEqual([])));
  });

  it('post and collage poster', () => {
    fc.assert(
      fc.property(post, picture, footer, ({ title, ...rest }, avatar, anyFooter) => {
        const content = { post: { ...rest, ...(title !== undefined && { title }) }, avatar, footer: anyFooter };
        expect(problemsOf(postPoster(content, measure))).toEqual([]);
        expect(problemsOf(collagePoster(content, measure))).toEqual([]);
      }),
    );
  });

  it('shop poster', () => {
    fc.assert(
      fc.property(shop, fc.array(goods, { maxLength: 8, size: 'max' }), footer, (anyShop, someGoods, anyFooter) => {
        expect(problemsOf(shopPoster({ shop: anyShop, goods: someGoods, footer: anyFooter }, measure))).toEqual([]);
      }),
    );
  });
});

describe('share card', () => {
  it('has no overlap or overflow and is 5:4', () => {
    const subject = fc.oneof(
      goods.map((each) => ({ kind: 'goods' as const, goods: each })),
      fc.tuple(goods, anyText).map(([each, words]) => ({ kind: 'gift' as const, gift: { ...each, words } })),
      post.map(({ title, ...rest }) => ({
        kind: 'post' as const,
        post: { ...rest, ...(title !== undefined && { title }) },
      })),
      shop.map((each) => ({ kind: 'shop' as const, shop: each })),
    );
    fc.assert(
      fc.property(subject, (each) => {
        const drawing = shareCardDrawing(each, measure);
        expect(problemsOf(drawing)).toEqual([]);
        expect(drawing.width * 4).toBe(drawing.height * 5);
      }),
    );
  });

  it('of Moments is one picture, square', () => {
    const drawing = shareCardDrawing({ kind: 'moments', picture: aPicture({ url: '/a.svg' }) }, measure);
    expect(problemsOf(drawing)).toEqual([]);
    expect(drawing.width).toBe(drawing.height);
    expect(drawing.blocks.flatMap(({ steps }) => steps)).toMatchObject([{ draw: 'picture', url: '/a.svg' }]);
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

  it('fills its box with up to nine pictures without overlap', () => {
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

  it('has square cells at its intended height', () => {
    for (const count of [2, 4, 6, 9]) {
      const height = mosaicHeight(count, 750, 0);
      for (const place of mosaic(count, { x: 0, y: 0, width: 750, height }, 0))
        expect(Math.abs(place.width - place.height)).toBeLessThanOrEqual(1);
    }
  });
});
