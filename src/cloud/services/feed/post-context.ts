import type { Ports } from '@/cloud/ports';
import { goodsIdsOf } from '@/cloud/repositories/feed/visible-posts';
import { readPostActivities } from '@/cloud/repositories/feed/post-activity';
import type { PostContext } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';

import { goodsCardLookup, readStockAndPromotions } from '../catalog/goods-cards';

/** Goods cards and activity of these posts for the caller. */
export async function readPostContext(posts: readonly PostRecord[], ports: Ports): Promise<PostContext> {
  const goodsData = await readStockAndPromotions(ports, posts.flatMap(goodsIdsOf));
  return { cardOf: goodsCardLookup(goodsData, ports), activityOf: await readPostActivities(posts, ports) };
}
