import { useLoad, useShareAppMessage, useShareTimeline } from '@tarojs/taro';

import { enableShareTickets, toShareCard, toShareTimeline, type ShareOptions } from '@/platform/sharing/share';

interface SharingOptions {
  /** The card sent to a chat. `target`: the tapped button, absent when sharing from the capsule menu. */
  readonly chatCard: (target: unknown) => ShareOptions;
  /** The card of this page in Moments; absent where the page can't be shared there (see also the page's config). */
  readonly timelineCard?: () => ShareOptions;
}

/**
 * Makes a page shareable. Its config needs `enableShareAppMessage`, and `enableShareTimeline` with a `timelineCard`.
 */
export function useSharing({ chatCard, timelineCard }: SharingOptions): void {
  useShareAppMessage(({ target }) => toShareCard(chatCard(target)));
  useShareTimeline(() => (timelineCard ? toShareTimeline(timelineCard()) : {}));
  useLoad(() => void enableShareTickets());
}
