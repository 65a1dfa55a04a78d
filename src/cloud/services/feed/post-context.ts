import type { PostRecord } from '@/domain/catalog/catalog';
import type { Surroundings } from '@/domain/feed/feed';

import type { Ports } from '@/cloud/ports';
import { cardsOn, type Shelf } from '../catalog/goods-cards';
import { readTalks } from '@/cloud/repositories/feed/comments';

/** What these posts are shown with to the one who asks, at this moment. */
export async function readSurroundings(
  posts: readonly PostRecord[],
  ports: Ports,
  shelf: Shelf,
): Promise<Surroundings> {
  return { cardOf: cardsOn(shelf, ports), talkOf: await readTalks(posts, ports) };
}
