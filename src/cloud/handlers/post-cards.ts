import type { PostRecord } from '@/domain/catalogue';
import type { Surroundings } from '@/domain/feed';

import type { Ports } from '../ports';
import { cardsOn, type Shelf } from './goods-cards';
import { readTalks } from './talk-about';

/** What these posts are shown with to the one who asks, at this moment. */
export async function readSurroundings(
  posts: readonly PostRecord[],
  ports: Ports,
  shelf: Shelf,
): Promise<Surroundings> {
  return { cardOf: cardsOn(shelf, ports), talkOf: await readTalks(posts, ports) };
}
