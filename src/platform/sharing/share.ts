import Taro from '@tarojs/taro';

import { SOURCE_MARKS, type Source } from '@/contract/entry/landing';
import type { Picture } from '@/contract/picture';

import { isSinglePage } from '../navigation/launch-context';
import { pathOf, type Place } from '../navigation/navigation';

interface CardFace {
  readonly title: string;
  readonly path: string;
  readonly imageUrl?: string;
}

/** `promise`: the same with a better picture, which WeChat waits for for three seconds. */
export interface SharedCard extends CardFace {
  readonly promise?: Promise<CardFace>;
}

export interface SharedMoment {
  readonly title: string;
  readonly query: string;
  readonly imageUrl?: string;
}

export interface Shared {
  readonly title: string;
  readonly place: Place;
  readonly picture?: Picture | undefined;
  /** Draws a picture for the card, 5:4; answers its path on the phone, or undefined when it can't or takes too long. */
  readonly draw?: (() => Promise<string | undefined>) | undefined;
}

/** A chat card's title shows two lines; more is cut off by WeChat in mid-word. */
const TITLE_CHARS = 40;

function titled(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length > TITLE_CHARS ? `${line.slice(0, TITLE_CHARS - 1)}…` : line;
}

/** WeChat draws PNG and JPG there but no SVG; without a picture it takes a look at the page, or the shop's mark. */
function drawable(picture: Picture | undefined): { readonly imageUrl?: string } {
  return picture === undefined || picture.url.endsWith('.svg') ? {} : { imageUrl: picture.url };
}

/** A path that says where it was put up. Only what leaves the shop carries the mark: inside no one has come from there. */
function marked(path: string, source: Source): string {
  return `${path}${path.includes('?') ? '&' : '?'}s=${SOURCE_MARKS[source]}`;
}

/** What a chat shows of something shared. It opens on exactly that. */
export function shareCard({ title, place, picture, draw }: Shared): SharedCard {
  const face = { title: titled(title), path: marked(pathOf(place), 'chat'), ...drawable(picture) };
  if (!draw) return face;
  const better = draw().then(
    (imageUrl) => (imageUrl === undefined ? face : { ...face, imageUrl }),
    () => face,
  );
  return { ...face, promise: better };
}

/** What Moments shows of the page itself: WeChat takes its query and a square picture, and no other page. */
export function shareMoment({ title, place, picture }: Shared): SharedMoment {
  const [, query = ''] = marked(pathOf(place), 'moments').split('?');
  return { title: titled(title), query, ...drawable(picture) };
}

/** From now on cards shared from the page that is open carry the ticket by which a group they are opened in is known. */
export async function ticketShares(): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp' || isSinglePage()) return;
  try {
    await Taro.updateShareMenu({ withShareTicket: true });
  } catch {
    // Cards without a ticket open all the same; only what was made for a group is not shown.
  }
}
