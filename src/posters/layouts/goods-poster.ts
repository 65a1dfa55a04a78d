import type { GoodsDetail } from '@/contract/catalog/goods';

import { wordsBlock, writeWords } from '../drawing/blocks';
import { writePrice } from '../drawing/price';
import type { Drawing, MakeBlock, Measure } from '../drawing/steps';
import { footBlock, type Sign } from './foot';
import { posterOf } from './page';

export interface GoodsPoster {
  readonly goods: Pick<GoodsDetail, 'title' | 'picture' | 'price' | 'saying'>;
  /** The one line of truth: sold out, few left, pre-order; empty when there is none. */
  readonly truth: string;
  readonly sign: Sign;
}

const pictureBlock =
  ({ goods }: GoodsPoster): MakeBlock =>
  ({ x, y, width }) => {
    const box = { x, y, width, height: width };
    const { picture, title } = goods;
    return { name: 'picture', box, steps: [{ draw: 'picture', box, radius: 28, url: picture.url, instead: title }] };
  };

const priceBlock =
  ({ goods, truth }: GoodsPoster, measure: Measure): MakeBlock =>
  ({ x, y, width }) => {
    const price = writePrice({ price: goods.price, size: 72 }, { x, y, width }, measure);
    const place = { x: x + price.width + 24, y: y + 26, width: width - price.width - 24 };
    const said = writeWords({ text: truth, font: { size: 28 }, colour: 'ink-soft', most: 1 }, place, measure);
    return { name: 'price', box: { x, y, width, height: price.height }, steps: [...price.steps, ...said.steps] };
  };

/** What the seller says of it, beside a red stroke, as one marks a line worth reading. */
const sayingBlock =
  ({ goods }: GoodsPoster, measure: Measure): MakeBlock =>
  ({ x, y, width }) => {
    const words = { text: goods.saying, font: { size: 30 }, colour: 'ink-soft', most: 3, leading: 1.6 } as const;
    const { steps, height } = writeWords(words, { x: x + 28, y, width: width - 28 }, measure);
    if (height === 0) return undefined;
    const stroke = { x, y: y + 8, width: 6, height: height - 16 };
    return {
      name: 'saying',
      box: { x, y, width, height },
      steps: [{ draw: 'fill', box: stroke, colour: 'seal', radius: 3 }, ...steps],
    };
  };

/** A good: its picture, what it costs, what it is, what the seller says of it, and the way to it. */
export function goodsPoster(content: GoodsPoster, measure: Measure): Drawing {
  const title = {
    text: content.goods.title,
    font: { size: 44, weight: 600 },
    colour: 'ink',
    most: 2,
    leading: 1.35,
  } as const;
  return posterOf([
    { make: pictureBlock(content), above: 0 },
    { make: priceBlock(content, measure), above: 24 },
    { make: wordsBlock('title', title, measure), above: 4 },
    { make: sayingBlock(content, measure), above: 20 },
    { make: footBlock(content.sign, measure), above: 36 },
  ]);
}
