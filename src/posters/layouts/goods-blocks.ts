import type { GoodsCard } from '@/contract/catalog/goods';

import { layoutText } from '../drawing/blocks';
import { layoutPrice } from '../drawing/price';
import type { Box, MakeBlock, Measure, Step } from '../drawing/steps';

type PosterGoods = Pick<GoodsCard, 'title' | 'picture' | 'price'>;

const ROW = 136;
const THUMB = 104;
const PAD = 16;

/** A goods item as a row: thumbnail, title and price on a card. */
export function goodsRow(goods: PosterGoods, measure: Measure): MakeBlock {
  return ({ x, y, width }) => {
    const box = { x, y, width, height: ROW };
    const thumb = { x: x + PAD, y: y + PAD, width: THUMB, height: THUMB };
    const place = { x: thumb.x + THUMB + 20, width: width - THUMB - 20 - 2 * PAD };
    const name = { text: goods.title, font: { size: 30 }, colour: 'ink', maxLines: 1 } as const;
    const title = layoutText(name, { ...place, y: y + 20 }, measure);
    const price = layoutPrice({ price: goods.price, size: 36 }, { ...place, y: y + 70 }, measure);
    const picture = {
      draw: 'picture',
      box: thumb,
      radius: 10,
      url: goods.picture.url,
      fallbackText: goods.title,
    } as const;
    return {
      name: `goods ${goods.title}`,
      box,
      steps: [{ draw: 'fill', box, colour: 'card', radius: 16 }, picture, ...title.steps, ...price.steps],
    };
  };
}

const GAP = 20;

function cell(goods: PosterGoods, { x, y, width }: Omit<Box, 'height'>, measure: Measure): readonly Step[] {
  const box = { x, y, width, height: width };
  const text = { text: goods.title, font: { size: 26 }, colour: 'ink', maxLines: 1, lineHeight: 1.5 } as const;
  const title = layoutText(text, { x, y: y + width + 12, width }, measure);
  const price = layoutPrice({ price: goods.price, size: 34 }, { x, y: y + width + 12 + 39, width }, measure);
  return [
    { draw: 'picture', box, radius: 16, url: goods.picture.url, fallbackText: goods.title },
    ...title.steps,
    ...price.steps,
  ];
}

/** The first six or three goods, so that the last row is full; fewer if there are fewer. */
function fullRows(goods: readonly PosterGoods[]): readonly PosterGoods[] {
  if (goods.length >= 6) return goods.slice(0, 6);
  return goods.slice(0, 3);
}

/** Goods in a grid, three per row. */
export function goodsGrid(allGoods: readonly PosterGoods[], measure: Measure): MakeBlock {
  return ({ x, y, width }) => {
    const goods = fullRows(allGoods);
    if (goods.length === 0) return undefined;
    const columns = Math.min(3, goods.length);
    const side = Math.floor((width - GAP * (columns - 1)) / columns);
    const height = side + 12 + 39 + 43;
    const rows = Math.ceil(goods.length / columns);
    return {
      name: 'goods',
      box: { x, y, width, height: rows * height + (rows - 1) * GAP },
      steps: goods.flatMap((item, at) => {
        const place = { x: x + (at % columns) * (side + GAP), y: y + Math.floor(at / columns) * (height + GAP) };
        return cell(item, { ...place, width: side }, measure);
      }),
    };
  };
}
