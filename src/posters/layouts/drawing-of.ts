import { truthOf } from '@/components/catalog/goods-card/goods-card';
import * as copy from '@/copy';
import type { PosterMatter } from '@/stores/posters/posters';

import type { Drawing, Measure } from '../drawing/steps';
import { allPictures } from './all-pictures';
import { collagePoster } from './collage-poster';
import type { Sign } from './foot';
import { goodsPoster } from './goods-poster';
import { postPoster } from './post-poster';
import { shopPoster } from './shop-poster';

/** The kinds of posters there are; a post can be told in two ways. */
export type PosterKind = 'goods' | 'post' | 'collage' | 'shop';

/** How this is drawn as a poster of that kind. */
export function drawingOf(matter: PosterMatter, kind: PosterKind): (measure: Measure) => Drawing {
  const sign: Sign = { shop: matter.shop, code: matter.code, hint: copy.posters.hint[matter.of] };
  switch (matter.of) {
    case 'goods':
      return (measure) => goodsPoster({ goods: matter.goods, truth: truthOf(matter.goods), sign }, measure);
    case 'post': {
      const { post } = matter;
      const content = { post, portrait: matter.shop.portrait, sign };
      const collage = { ...content, post: { ...post, pictures: allPictures(post) } };
      return (measure) => (kind === 'collage' ? collagePoster(collage, measure) : postPoster(content, measure));
    }
    case 'shop':
      return (measure) => shopPoster({ shop: matter.shop, goods: matter.goods, sign }, measure);
  }
}
