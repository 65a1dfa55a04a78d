import type { PostCard } from '@/contract/feed/post';
import type { Page } from '@/contract/page';
import type { ShopHead } from '@/contract/shop/shop';
import { beijingDay, DAY, MINUTE, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { notInFuture } from './not-in-future';

/** What the demo shop answers to the first screen of a phone that never opened it; pictures have no address yet. */
export interface FirstScreen {
  readonly shop: ShopHead;
  readonly feed: Page<PostCard>;
}

/** An instant in the text that the build writes (config/first-screen.ts): minutes since the day of the first start began. */
const INSTANT = /\ue000(-?\d+)/g;

/** Reads the text that the build wrote, as the answers at `now`. */
export function readFirstScreen(text: string, now: EpochMs): FirstScreen {
  const today = startOfBeijingDay(beijingDay(now));
  const toEpochMs = (minutes: string | undefined): EpochMs => today + Number(minutes) * MINUTE;
  const times = [...text.matchAll(INSTANT)].map(([, minutes]) => toEpochMs(minutes));
  // What is ahead by days is announced, such as when goods arrive.
  const settle = notInFuture(
    times.filter((at) => at < today + DAY),
    now,
  );
  // The build made the text of these answers.
  return JSON.parse(text.replace(INSTANT, (_, minutes: string) => String(settle(toEpochMs(minutes)))));
}
