import type { GoodsCard } from '@/contract/catalog/goods';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { wordsBlock } from '../drawing/blocks';
import type { Block, Drawing, Measure, Step } from '../drawing/steps';
import { footBlock, type Sign } from './foot';
import { goodsGrid } from './goods-strip';
import { EDGE, posterOf, WIDTH } from './page';

interface ShopPoster {
  readonly shop: Pick<Shop, 'name' | 'signature' | 'portrait' | 'cover'>;
  readonly goods: readonly Pick<GoodsCard, 'title' | 'picture' | 'price'>[];
  readonly sign: Sign;
}

const COVER = 420;
const FACE = 152;
/** How far the face stands out of the cover. */
const OUT = 84;
const RIM = 8;

/** Her cover with her face in its corner, as on her page. */
function headBlock({ shop }: ShopPoster): Block {
  const cover = { x: 0, y: 0, width: WIDTH, height: COVER };
  const face = { x: EDGE, y: COVER + OUT - FACE, width: FACE, height: FACE };
  const rim = { x: face.x - RIM, y: face.y - RIM, width: FACE + 2 * RIM, height: FACE + 2 * RIM };
  const steps: readonly Step[] = [
    { draw: 'picture', box: cover, radius: 0, url: shop.cover.url, instead: shop.name },
    { draw: 'fill', box: rim, colour: 'page', radius: 28 },
    { draw: 'picture', box: face, radius: 20, url: shop.portrait.url, instead: shop.name },
  ];
  return { name: 'head', box: { ...cover, height: COVER + OUT + RIM }, steps };
}

/** The shop: whose it is, what it is for, some of what it has, and the way in. */
export function shopPoster(content: ShopPoster, measure: Measure): Drawing {
  const { shop, goods, sign } = content;
  const name = { text: shop.name, font: { size: 56, weight: 600 }, colour: 'ink', most: 1, leading: 1.35 } as const;
  const says = { text: shop.signature, font: { size: 32 }, colour: 'ink-soft', most: 2, leading: 1.6 } as const;
  return posterOf(
    [
      { make: wordsBlock('name', name, measure), above: 8 },
      { make: wordsBlock('signature', says, measure), above: 4 },
      { make: goodsGrid(goods, measure), above: 36 },
      { make: footBlock(sign, measure, copy.posters.comeIn), above: 36 },
    ],
    headBlock(content),
  );
}
