import type { Picture } from '@/contract/picture';

import { pathOf, type Place } from './navigation';

interface SharedCard {
  readonly title: string;
  readonly path: string;
  readonly imageUrl?: string;
}

interface Shared {
  readonly title: string;
  readonly place: Place;
  readonly picture?: Picture | undefined;
}

/** A chat card's title shows two lines; more is cut off by WeChat in mid-word. */
const TITLE_CHARS = 40;

/**
 * What a chat shows of something shared. WeChat draws PNG and JPG there but no SVG; without a picture it takes a look
 * at the page as it stands.
 */
export function shareCard({ title, place, picture }: Shared): SharedCard {
  const line = title.replace(/\s+/g, ' ').trim();
  const short = line.length > TITLE_CHARS ? `${line.slice(0, TITLE_CHARS - 1)}…` : line;
  const drawable = picture !== undefined && !picture.url.endsWith('.svg');
  return { title: short, path: pathOf(place), ...(drawable && { imageUrl: picture.url }) };
}
