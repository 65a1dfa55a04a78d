import { availabilityText } from '@/components/catalog/goods-card/goods-card';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import type { PosterData } from '@/stores/posters/posters';

import type { Drawing, Measure } from '../drawing/steps';
import { allPicturesOf } from './all-pictures';
import { collagePoster } from './collage-poster';
import type { ShopFooter } from './footer';
import { goodsPoster } from './goods-poster';
import { postPoster } from './post-poster';
import { shopPoster } from './shop-poster';

/** Kinds of posters; a post can be drawn as `post` or `collage`. */
export type PosterKind = 'goods' | 'post' | 'collage' | 'shop';

/** The basis of a former price and the last day of a price for a time, without which neither may be advertised. */
function priceNote({ was, promotions, publicPrice }: GoodsDetail): string {
  // They are those of a group's price, which a poster does not show.
  if (publicPrice) return '';
  const limited = promotions.find(({ kind }) => kind === 'limited-time-price');
  return copy.common.joinWithDots([
    ...(was ? [`${was.basis} ${formatYuan(was.price)}`] : []),
    ...(limited ? [copy.promotions.summary(limited)] : []),
  ]);
}

/** Layout function for a poster of the given kind. */
export function posterLayout(data: PosterData, kind: PosterKind): (measure: Measure) => Drawing {
  const footer: ShopFooter = { shop: data.shop, code: data.code, hint: copy.posters.hint[data.kind] };
  switch (data.kind) {
    case 'goods':
      return (measure) => {
        const { goods } = data;
        const notes = { stockNote: availabilityText(goods), priceNote: priceNote(goods) };
        return goodsPoster({ goods, ...notes, footer }, measure);
      };
    case 'post': {
      const { post } = data;
      const content = { post, avatar: data.shop.avatar, footer };
      const collage = { ...content, post: { ...post, pictures: allPicturesOf(post) } };
      return (measure) => (kind === 'collage' ? collagePoster(collage, measure) : postPoster(content, measure));
    }
    case 'shop':
      return (measure) => shopPoster({ shop: data.shop, goods: data.goods, footer }, measure);
  }
}
