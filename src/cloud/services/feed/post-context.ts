import type { Ports } from '@/cloud/ports';
import { readPostActivities } from '@/cloud/repositories/feed/post-activity';
import type { PostContext } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';

import { goodsCardLookup, type StockAndPromotions } from '../catalog/goods-cards';

/** Goods cards and activity of these posts for the caller. */
export async function readPostContext(
  posts: readonly PostRecord[],
  ports: Ports,
  goodsData: StockAndPromotions,
): Promise<PostContext> {
  return { cardOf: goodsCardLookup(goodsData, ports), activityOf: await readPostActivities(posts, ports) };
}
