import type { Ports } from '@/cloud/ports';
import { readTalks } from '@/cloud/repositories/feed/comments';
import type { Surroundings } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';

import { cardsOn, type Shelf } from '../catalog/goods-cards';

/** What these posts are shown with to the one who asks, at this moment. */
export async function readSurroundings(
  posts: readonly PostRecord[],
  ports: Ports,
  shelf: Shelf,
): Promise<Surroundings> {
  return { cardOf: cardsOn(shelf, ports), talkOf: await readTalks(posts, ports) };
}
