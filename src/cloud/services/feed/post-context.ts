import type { ReadPorts } from '@/cloud/ports';
import { readPostActivities } from '@/cloud/repositories/feed/post-activity';
import type { PostContext } from '@/domain/feed/feed';
import { goodsIdsIn } from '@/domain/feed/feed-query';
import type { PostRecord } from '@/domain/feed/post-record';

import { goodsCardLookup, readStockAndPromotions } from '../catalog/goods-cards';

/** Goods cards and activity of these posts for the caller. */
export async function readPostContext(posts: readonly PostRecord[], ports: ReadPorts): Promise<PostContext> {
  const goodsData = await readStockAndPromotions(ports, posts.flatMap(goodsIdsIn));
  return { cardOf: goodsCardLookup(goodsData, ports), activityOf: await readPostActivities(posts, ports) };
}
