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
import { preparedOrders } from './prepared-orders';
import { promotionContent } from './promotions';
import { reviews } from './reviews';
import { seller } from './seller';
import { returnAddress, shop } from './shop';
import { sourcing } from './sourcing';
import type { ShopContent } from './types';

/** The demo shop. Goods are in the order of the catalog; the feed sorts posts by time. */
export const content: ShopContent = {
  shop,
  seller,
  goods: [...ware, ...tea, ...bites, ...cloth, ...kyoto, ...wareKiln],
  posts: [...momentsToday, ...momentsWeek, ...momentsMonth, ...articles],
  ...promotionContent,
  reviews,
  evidence: sourcing.steps.flatMap(({ evidence }) => evidence.map(({ picture }) => picture)),
  preparedOrders,
  returnAddress,
};
