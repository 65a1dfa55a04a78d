import type { PostRecord } from '@/domain/catalogue';
import type { Surroundings } from '@/domain/feed';

import type { Ports } from '../ports';
import { readCards } from './goods-cards';
import { readTalks } from './talk-about';

/** What these posts are shown with to the one who asks, at this moment. */
export async function readSurroundings(posts: readonly PostRecord[], ports: Ports): Promise<Surroundings> {
  return { cardOf: await readCards(ports), talkOf: await readTalks(posts, ports) };
}
