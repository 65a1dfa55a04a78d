import type { GoodsCard } from '@/contract/catalog/goods';

import { writeWords } from '../drawing/blocks';
import { writePrice } from '../drawing/price';
import type { Box, MakeBlock, Measure, Step } from '../drawing/steps';

type Good = Pick<GoodsCard, 'title' | 'picture' | 'price'>;

const ROW = 136;
const THUMB = 104;
const PAD = 16;

/** A good that a post speaks of: small picture, name, price, on a card of its own. */
export function goodsRow(goods: Good, measure: Measure): MakeBlock {
  return ({ x, y, width }) => {
    const box = { x, y, width, height: ROW };
    const thumb = { x: x + PAD, y: y + PAD, width: THUMB, height: THUMB };
    const place = { x: thumb.x + THUMB + 20, width: width - THUMB - 20 - 2 * PAD };
    const name = { text: goods.title, font: { size: 30 }, colour: 'ink', most: 1 } as const;
    const title = writeWords(name, { ...place, y: y + 20 }, measure);
    const price = writePrice({ price: goods.price, size: 36 }, { ...place, y: y + 70 }, measure);
    const picture = { draw: 'picture', box: thumb, radius: 10, url: goods.picture.url, instead: goods.title } as const;
    return {
      name: `goods ${goods.title}`,
      box,
      steps: [{ draw: 'fill', box, colour: 'card', radius: 16 }, picture, ...title.steps, ...price.steps],
    };
  };
}

const GAP = 20;

function cell(goods: Good, { x, y, width }: Omit<Box, 'height'>, measure: Measure): readonly Step[] {
  const box = { x, y, width, height: width };
  const words = { text: goods.title, font: { size: 26 }, colour: 'ink', most: 1, leading: 1.5 } as const;
  const title = writeWords(words, { x, y: y + width + 12, width }, measure);
  const price = writePrice({ price: goods.price, size: 34 }, { x, y: y + width + 12 + 39, width }, measure);
  return [
    { draw: 'picture', box, radius: 16, url: goods.picture.url, instead: goods.title },
    ...title.steps,
    ...price.steps,
  ];
}

/** How many of the goods stand in the grid, so that its last row is full: six, three, or the few there are. */
function fullRows(goods: readonly Good[]): readonly Good[] {
  if (goods.length >= 6) return goods.slice(0, 6);
  return goods.slice(0, 3);
}

/** Goods side by side, three in a row. */
export function goodsGrid(all: readonly Good[], measure: Measure): MakeBlock {
  return ({ x, y, width }) => {
    const goods = fullRows(all);
    if (goods.length === 0) return undefined;
    const along = Math.min(3, goods.length);
    const side = Math.floor((width - GAP * (along - 1)) / along);
    const height = side + 12 + 39 + 43;
    const rows = Math.ceil(goods.length / along);
    return {
      name: 'goods',
      box: { x, y, width, height: rows * height + (rows - 1) * GAP },
      steps: goods.flatMap((one, at) => {
        const place = { x: x + (at % along) * (side + GAP), y: y + Math.floor(at / along) * (height + GAP) };
        return cell(one, { ...place, width: side }, measure);
      }),
    };
  };
}
