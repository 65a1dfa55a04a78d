import { bites } from './goods/bites';
import { cloth } from './goods/cloth';
import { kyoto } from './goods/kyoto';
import { tea } from './goods/tea';
import { ware } from './goods/ware';
import { wareKiln } from './goods/ware-kiln';
import { articles } from './posts/articles';
import { momentsMonth } from './posts/moments-month';
import { momentsToday } from './posts/moments-today';
import { momentsWeek } from './posts/moments-week';
import { baskets } from './prepared-orders';
import { offers } from './promotions';
import { reviews } from './reviews';
import { seller } from './seller';
import { shop } from './shop';
import { sourcing } from './sourcing';
import type { ShopContent } from './types';

/** The demo shop. Goods stand as the catalogue shows them; the feed puts posts in order by their time. */
export const content: ShopContent = {
  shop,
  seller,
  goods: [...ware, ...tea, ...bites, ...cloth, ...kyoto, ...wareKiln],
  posts: [...momentsToday, ...momentsWeek, ...momentsMonth, ...articles],
  ...offers,
  reviews,
  evidence: sourcing.way.flatMap(({ evidence }) => evidence.map(({ picture }) => picture)),
  baskets,
};
