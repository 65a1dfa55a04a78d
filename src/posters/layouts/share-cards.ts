import type { ShareSubject } from '@/platform/sharing/posters-package';

import { writeWords } from '../drawing/blocks';
import { writePrice } from '../drawing/price';
import type { Block, Drawing, Measure } from '../drawing/steps';
import { mosaicSteps } from './mosaic';

/** 5:4, as WeChat shows a chat card (doc: onShareAppMessage). Some 230 px wide there: few words, and large. */
const WIDTH = 750;
const HEIGHT = 600;
const STRIP = 176;
/** A price and a name on one line. */
const TAG = 128;
const EDGE = 36;
const WHOLE = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
const TOP = { ...WHOLE, height: HEIGHT - STRIP };
const FOOT = { ...WHOLE, y: HEIGHT - STRIP, height: STRIP };
const INNER = WIDTH - 2 * EDGE;

type Of<K extends ShareSubject['of']> = Extract<ShareSubject, { of: K }>;

function goodsBlocks({ goods }: Of<'goods'>, measure: Measure): readonly Block[] {
  const { picture, title } = goods;
  const top = { ...WHOLE, height: HEIGHT - TAG };
  const foot = { ...WHOLE, y: top.height, height: TAG };
  const price = writePrice({ price: goods.price, size: 72 }, { x: EDGE, y: foot.y + 17, width: INNER }, measure);
  const beside = { x: EDGE + price.width + 28, y: foot.y + 34, width: INNER - price.width - 28 };
  const name = writeWords({ text: title, font: { size: 40 }, colour: 'ink', most: 1 }, beside, measure);
  return [
    {
      name: 'picture',
      box: top,
      steps: [{ draw: 'picture', box: top, radius: 0, url: picture.url, instead: title }],
    },
    { name: 'words', box: foot, steps: [...price.steps, ...name.steps] },
  ];
}

function postBlocks({ post }: Of<'post'>, measure: Measure): readonly Block[] {
  const { pictures, title, text } = post;
  if (pictures.length > 0)
    return [{ name: 'pictures', box: WHOLE, steps: mosaicSteps(pictures, WHOLE, { gap: 6, radius: 0 }) }];
  const place = { x: 64, y: 0, width: WIDTH - 128 };
  const words = { text: title ?? text, font: { size: 52, weight: 600 }, colour: 'ink', most: 6 } as const;
  const { height } = writeWords(words, place, measure);
  const { steps } = writeWords(words, { ...place, y: Math.round((HEIGHT - height) / 2) }, measure);
  const mark = { x: 0, y: 0, width: 16, height: HEIGHT };
  return [{ name: 'words', box: WHOLE, steps: [{ draw: 'fill', box: mark, colour: 'seal' }, ...steps] }];
}

function shopBlocks({ shop }: Of<'shop'>, measure: Measure): readonly Block[] {
  const side = 112;
  const face = { x: EDGE, y: FOOT.y + (STRIP - side) / 2, width: side, height: side };
  const place = { x: EDGE + side + 28, y: FOOT.y + 28, width: INNER - side - 28 };
  const name = writeWords(
    { text: shop.name, font: { size: 48, weight: 600 }, colour: 'ink', most: 1, leading: 1.3 },
    place,
    measure,
  );
  const below = { ...place, y: place.y + name.height };
  const says = writeWords(
    { text: shop.signature, font: { size: 34 }, colour: 'ink-soft', most: 1, leading: 1.6 },
    below,
    measure,
  );
  const { cover, portrait } = shop;
  return [
    { name: 'cover', box: TOP, steps: [{ draw: 'picture', box: TOP, radius: 0, url: cover.url, instead: shop.name }] },
    {
      name: 'words',
      box: FOOT,
      steps: [
        { draw: 'picture', box: face, radius: 20, url: portrait.url, instead: shop.name },
        ...name.steps,
        ...says.steps,
      ],
    },
  ];
}

function blocksOf(subject: ShareSubject, measure: Measure): readonly Block[] {
  switch (subject.of) {
    case 'goods':
      return goodsBlocks(subject, measure);
    case 'post':
      return postBlocks(subject, measure);
    case 'shop':
      return shopBlocks(subject, measure);
  }
}

/** The picture on a chat card: of a good with its name and price, of a post, of the shop. */
export function shareCardDrawing(subject: ShareSubject, measure: Measure): Drawing {
  return { width: WIDTH, height: HEIGHT, ground: 'card', blocks: blocksOf(subject, measure) };
}
