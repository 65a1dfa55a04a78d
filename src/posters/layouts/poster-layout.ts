import { availabilityText } from '@/components/catalog/goods-card/goods-card';
import * as copy from '@/copy';
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

/** Layout function for a poster of the given kind. */
export function posterLayout(data: PosterData, kind: PosterKind): (measure: Measure) => Drawing {
  const footer: ShopFooter = { shop: data.shop, code: data.code, hint: copy.posters.hint[data.kind] };
  switch (data.kind) {
    case 'goods':
      return (measure) => goodsPoster({ goods: data.goods, stockNote: availabilityText(data.goods), footer }, measure);
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
