import type { GoodsDetail } from '@/contract/catalog/goods';

import { layoutText, textBlock } from '../drawing/blocks';
import { layoutPrice } from '../drawing/price';
import type { Drawing, MakeBlock, Measure } from '../drawing/steps';
import { footerBlock, type ShopFooter } from './footer';
import { stackPoster } from './stack-poster';

interface GoodsPoster {
  readonly goods: Pick<GoodsDetail, 'title' | 'picture' | 'price' | 'subtitle'>;
  /** Stock note (sold out, few left, pre-order) or ''. */
  readonly stockNote: string;
  /** What a former price was and until when the price holds, or ''. */
  readonly priceNote: string;
  readonly footer: ShopFooter;
}

const pictureBlock =
  ({ goods }: GoodsPoster): MakeBlock =>
  ({ x, y, width }) => {
    const box = { x, y, width, height: width };
    const { picture, title } = goods;
    return {
      name: 'picture',
      box,
      steps: [{ draw: 'picture', box, radius: 28, url: picture.url, fallbackText: title }],
    };
  };

const priceBlock =
  ({ goods, stockNote }: GoodsPoster, measure: Measure): MakeBlock =>
  ({ x, y, width }) => {
    const price = layoutPrice({ price: goods.price, size: 72 }, { x, y, width }, measure);
    const place = { x: x + price.width + 24, y: y + 26, width: width - price.width - 24 };
    const note = layoutText({ text: stockNote, font: { size: 28 }, colour: 'ink-soft', maxLines: 1 }, place, measure);
    return { name: 'price', box: { x, y, width, height: price.height }, steps: [...price.steps, ...note.steps] };
  };

/** The subtitle beside a red bar. */
const subtitleBlock =
  ({ goods }: GoodsPoster, measure: Measure): MakeBlock =>
  ({ x, y, width }) => {
    const text = {
      text: goods.subtitle,
      font: { size: 30 },
      colour: 'ink-soft',
      maxLines: 3,
      lineHeight: 1.6,
    } as const;
    const { steps, height } = layoutText(text, { x: x + 28, y, width: width - 28 }, measure);
    if (height === 0) return undefined;
    const bar = { x, y: y + 8, width: 6, height: height - 16 };
    return {
      name: 'subtitle',
      box: { x, y, width, height },
      steps: [{ draw: 'fill', box: bar, colour: 'seal', radius: 3 }, ...steps],
    };
  };

/** Poster of a goods item: picture, price, title, subtitle and code. */
export function goodsPoster(content: GoodsPoster, measure: Measure): Drawing {
  const title = {
    text: content.goods.title,
    font: { size: 44, weight: 600 },
    colour: 'ink',
    maxLines: 2,
    lineHeight: 1.35,
  } as const;
  const basis = {
    text: content.priceNote,
    font: { size: 28 },
    colour: 'ink-soft',
    maxLines: 2,
    lineHeight: 1.4,
  } as const;
  return stackPoster([
    { makeBlock: pictureBlock(content), gapAbove: 0 },
    { makeBlock: priceBlock(content, measure), gapAbove: 24 },
    { makeBlock: textBlock('basis', basis, measure), gapAbove: 0 },
    { makeBlock: textBlock('title', title, measure), gapAbove: 4 },
    { makeBlock: subtitleBlock(content, measure), gapAbove: 20 },
    { makeBlock: footerBlock(content.footer, measure), gapAbove: 36 },
  ]);
}
