import type { Picture } from '@/contract/picture';
import type { ShareSubject } from '@/platform/sharing/posters-package';

import { layoutText } from '../drawing/blocks';
import { layoutPrice } from '../drawing/price';
import type { Block, Box, Drawing, Measure, PictureStep } from '../drawing/steps';
import { mosaicSteps } from './mosaic';

/** 5:4, as WeChat shows chat cards (doc: onShareAppMessage). About 230 px wide there, so texts are short and large. */
const WIDTH = 750;
const HEIGHT = 600;
const FOOTER_HEIGHT = 176;
/** Height of the line with price and name. */
const PRICE_HEIGHT = 128;
const EDGE = 36;
/** Of a gift: its width, and how far it is from the right and from below. */
const RIBBON = 36;
const RIBBON_EDGE = 88;
const SQUARE = { x: 0, y: 0, width: HEIGHT, height: HEIGHT };
const WHOLE = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
const TOP = { ...WHOLE, height: HEIGHT - FOOTER_HEIGHT };
const FOOTER = { ...WHOLE, y: HEIGHT - FOOTER_HEIGHT, height: FOOTER_HEIGHT };
const INNER = WIDTH - 2 * EDGE;

type SubjectOf<K extends ShareSubject['kind']> = Extract<ShareSubject, { kind: K }>;

/** A box that a picture fills; without the picture it has the words. */
const filled = (box: Box, { url }: Picture, fallbackText: string): PictureStep => ({
  draw: 'picture',
  box,
  radius: 0,
  url,
  fallbackText,
});

function goodsBlocks({ goods }: SubjectOf<'goods'>, measure: Measure): readonly Block[] {
  const { picture, title } = goods;
  const top = { ...WHOLE, height: HEIGHT - PRICE_HEIGHT };
  const footer = { ...WHOLE, y: top.height, height: PRICE_HEIGHT };
  const price = layoutPrice({ price: goods.price, size: 72 }, { x: EDGE, y: footer.y + 17, width: INNER }, measure);
  const beside = { x: EDGE + price.width + 28, y: footer.y + 34, width: INNER - price.width - 28 };
  const name = layoutText({ text: title, font: { size: 40 }, colour: 'ink', maxLines: 1 }, beside, measure);
  return [
    {
      name: 'picture',
      box: top,
      steps: [filled(top, picture, title)],
    },
    { name: 'text', box: footer, steps: [...price.steps, ...name.steps] },
  ];
}

/** The picture in a ribbon; the price stays unsaid. */
function giftBlocks({ gift }: SubjectOf<'gift'>, measure: Measure): readonly Block[] {
  const { picture, title, words } = gift;
  const { height } = TOP;
  const across = { ...TOP, y: height - RIBBON_EDGE - RIBBON, height: RIBBON };
  const down = { ...TOP, x: WIDTH - RIBBON_EDGE - RIBBON, width: RIBBON };
  const body = { text: words || title, font: { size: 48, weight: 600 }, colour: 'ink', maxLines: 2 } as const;
  const place = { x: EDGE, y: 0, width: INNER };
  const text = layoutText(body, place, measure);
  const { steps } = layoutText(
    body,
    { ...place, y: FOOTER.y + Math.round((FOOTER_HEIGHT - text.height) / 2) },
    measure,
  );
  return [
    {
      name: 'picture',
      box: TOP,
      steps: [
        filled(TOP, picture, title),
        { draw: 'fill', box: across, colour: 'seal' },
        { draw: 'fill', box: down, colour: 'seal' },
      ],
    },
    { name: 'text', box: FOOTER, steps },
  ];
}

function postBlocks({ post }: SubjectOf<'post'>, measure: Measure): readonly Block[] {
  const { pictures, title, text } = post;
  if (pictures.length > 0)
    return [{ name: 'pictures', box: WHOLE, steps: mosaicSteps(pictures, WHOLE, { gap: 6, radius: 0 }) }];
  const place = { x: 64, y: 0, width: WIDTH - 128 };
  const body = { text: title ?? text, font: { size: 52, weight: 600 }, colour: 'ink', maxLines: 6 } as const;
  const { height } = layoutText(body, place, measure);
  const { steps } = layoutText(body, { ...place, y: Math.round((HEIGHT - height) / 2) }, measure);
  const bar = { x: 0, y: 0, width: 16, height: HEIGHT };
  return [{ name: 'text', box: WHOLE, steps: [{ draw: 'fill', box: bar, colour: 'seal' }, ...steps] }];
}

function shopBlocks({ shop }: SubjectOf<'shop'>, measure: Measure): readonly Block[] {
  const side = 112;
  const avatarBox = { x: EDGE, y: FOOTER.y + (FOOTER_HEIGHT - side) / 2, width: side, height: side };
  const place = { x: EDGE + side + 28, y: FOOTER.y + 28, width: INNER - side - 28 };
  const name = layoutText(
    { text: shop.name, font: { size: 48, weight: 600 }, colour: 'ink', maxLines: 1, lineHeight: 1.3 },
    place,
    measure,
  );
  const below = { ...place, y: place.y + name.height };
  const signature = layoutText(
    { text: shop.signature, font: { size: 34 }, colour: 'ink-soft', maxLines: 1, lineHeight: 1.6 },
    below,
    measure,
  );
  const { cover, avatar } = shop;
  return [
    {
      name: 'cover',
      box: TOP,
      steps: [filled(TOP, cover, shop.name)],
    },
    {
      name: 'text',
      box: FOOTER,
      steps: [
        { draw: 'picture', box: avatarBox, radius: 20, url: avatar.url, fallbackText: shop.name },
        ...name.steps,
        ...signature.steps,
      ],
    },
  ];
}

/** A card of Moments, which WeChat shows small: one picture, without words. */
const momentsBlocks = ({ picture }: SubjectOf<'moments'>): readonly Block[] => [
  { name: 'picture', box: SQUARE, steps: [filled(SQUARE, picture, picture.alt)] },
];

function blocksOf(subject: ShareSubject, measure: Measure): readonly Block[] {
  switch (subject.kind) {
    case 'moments':
      return momentsBlocks(subject);
    case 'goods':
      return goodsBlocks(subject, measure);
    case 'gift':
      return giftBlocks(subject, measure);
    case 'post':
      return postBlocks(subject, measure);
    case 'shop':
      return shopBlocks(subject, measure);
  }
}

/** Picture of a chat card (a goods item with title and price, a gift, a post, or the shop), or of a card in Moments. */
export function shareCardDrawing(subject: ShareSubject, measure: Measure): Drawing {
  const { width, height } = subject.kind === 'moments' ? SQUARE : WHOLE;
  return { width, height, background: 'card', blocks: blocksOf(subject, measure) };
}
