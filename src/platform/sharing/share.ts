import Taro from '@tarojs/taro';

import { SOURCE_CODES, type Source } from '@/contract/entry/landing';
import { cutText } from '@/contract/graphemes';
import type { Picture } from '@/contract/picture';

import { isSinglePage } from '../navigation/launch-context';
import { pathOf, type Route } from '../navigation/navigation';

interface CardContent {
  readonly title: string;
  readonly path: string;
  readonly imageUrl?: string;
}

/** `promise`: the same card with a drawn picture; WeChat waits 3 s for it. */
export interface ShareCard extends CardContent {
  readonly promise?: Promise<CardContent>;
}

export interface ShareTimeline {
  readonly title: string;
  readonly query: string;
  readonly imageUrl?: string;
}

export interface ShareOptions {
  readonly title: string;
  readonly route: Route;
  readonly picture?: Picture | undefined;
  /** Draws a 5:4 picture for the card; its file, or undefined when it fails or takes too long. */
  readonly draw?: (() => Promise<string | undefined>) | undefined;
}

/** WeChat shows two lines of a card's title and truncates the rest. */
const TITLE_CHARS = 40;

function shortenTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length > TITLE_CHARS ? `${cutText(line, TITLE_CHARS - 1)}…` : line;
}

/** WeChat shows PNG and JPG, no SVG; without a picture it uses a screenshot of the page or the shop's icon. */
export const isShareable = ({ url }: Picture): boolean => !url.endsWith('.svg');

function toImageUrl(picture: Picture | undefined): { readonly imageUrl?: string } {
  return picture && isShareable(picture) ? { imageUrl: picture.url } : {};
}

/** A path with its source. Only shared paths have one; navigation inside the app does not. */
function withSource(path: string, source: Source): string {
  return `${path}${path.includes('?') ? '&' : '?'}s=${SOURCE_CODES[source]}`;
}

/** The card for `onShareAppMessage`. It opens the given route. */
export function toShareCard({ title, route, picture, draw }: ShareOptions): ShareCard {
  const card = { title: shortenTitle(title), path: withSource(pathOf(route), 'chat'), ...toImageUrl(picture) };
  if (!draw) return card;
  const promise = draw().then(
    (imageUrl) => (imageUrl === undefined ? card : { ...card, imageUrl }),
    () => card,
  );
  return { ...card, promise };
}

/**
 * The content for `onShareTimeline`: WeChat only shares the current page, by its query, with a square picture. `drawn` is
 * the file of one that was drawn before.
 */
export function toShareTimeline({ title, route, picture }: ShareOptions, drawn?: string): ShareTimeline {
  const [, query = ''] = withSource(pathOf(route), 'moments').split('?');
  return { title: shortenTitle(title), query, ...toImageUrl(picture), ...(drawn !== undefined && { imageUrl: drawn }) };
}

/** Cards shared from the current page get a share ticket, which identifies the group in which they are opened. */
export async function enableShareTickets(): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp' || isSinglePage()) return;
  try {
    await Taro.updateShareMenu({ withShareTicket: true });
  } catch {
    // Cards also open without a ticket; only group promotions are not shown then.
  }
}
