import type { GoodsCard } from '@/contract/catalog/goods';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { textBlock } from '../drawing/blocks';
import type { Block, Drawing, Measure, Step } from '../drawing/steps';
import { footerBlock, type ShopFooter } from './footer';
import { goodsGrid } from './goods-blocks';
import { EDGE, stackPoster, WIDTH } from './stack-poster';

interface ShopPoster {
  readonly shop: Pick<Shop, 'name' | 'signature' | 'avatar' | 'cover'>;
  readonly goods: readonly Pick<GoodsCard, 'title' | 'picture' | 'price'>[];
  readonly footer: ShopFooter;
}

const COVER = 420;
const AVATAR = 152;
/** Overhang of the avatar below the cover. */
const AVATAR_OVERHANG = 84;
const BORDER = 8;

/** The cover with the overlapping avatar, as on the seller's page. */
function headerBlock({ shop }: ShopPoster): Block {
  const cover = { x: 0, y: 0, width: WIDTH, height: COVER };
  const avatarBox = { x: EDGE, y: COVER + AVATAR_OVERHANG - AVATAR, width: AVATAR, height: AVATAR };
  const border = {
    x: avatarBox.x - BORDER,
    y: avatarBox.y - BORDER,
    width: AVATAR + 2 * BORDER,
    height: AVATAR + 2 * BORDER,
  };
  const steps: readonly Step[] = [
    { draw: 'picture', box: cover, radius: 0, url: shop.cover.url, fallbackText: shop.name },
    { draw: 'fill', box: border, colour: 'page', radius: 28 },
    { draw: 'picture', box: avatarBox, radius: 20, url: shop.avatar.url, fallbackText: shop.name },
  ];
  return { name: 'header', box: { ...cover, height: COVER + AVATAR_OVERHANG + BORDER }, steps };
}

/** Poster of the shop: cover, name, signature, some goods, and the code. */
export function shopPoster(content: ShopPoster, measure: Measure): Drawing {
  const { shop, goods, footer } = content;
  const name = {
    text: shop.name,
    font: { size: 56, weight: 600 },
    colour: 'ink',
    maxLines: 1,
    lineHeight: 1.35,
  } as const;
  const signature = {
    text: shop.signature,
    font: { size: 32 },
    colour: 'ink-soft',
    maxLines: 2,
    lineHeight: 1.6,
  } as const;
  return stackPoster(
    [
      { makeBlock: textBlock('name', name, measure), gapAbove: 8 },
      { makeBlock: textBlock('signature', signature, measure), gapAbove: 4 },
      { makeBlock: goodsGrid(goods, measure), gapAbove: 36 },
      { makeBlock: footerBlock(footer, measure, copy.posters.shopFooter), gapAbove: 36 },
    ],
    headerBlock(content),
  );
}
