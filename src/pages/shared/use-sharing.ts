import { useLoad, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

import type { Picture } from '@/contract/picture';
import {
  enableShareTickets,
  isShareable,
  toShareCard,
  toShareTimeline,
  type ShareOptions,
} from '@/platform/sharing/share';
import { getSharePicture } from '@/platform/sharing/share-picture';

interface SharingOptions {
  /** The card sent to a chat. `target`: the tapped button, absent when sharing from the capsule menu. */
  readonly chatCard: (target: unknown) => ShareOptions;
  /** The card of this page in Moments; absent where the page can't be shared there (see also the page's config). */
  readonly timelineCard?: () => ShareOptions;
}

/** Ms after which a page has come to rest. */
const AT_REST = 3000;

/**
 * The file of a picture that WeChat can't show itself. It waits for the picture of a chat card, and not for this one: it is
 * drawn before anybody asks, when the page is at rest.
 */
function useDrawn(picture: Picture | undefined) {
  const drawn = useRef<string>();
  useEffect(() => {
    drawn.current = undefined;
    if (!picture || isShareable(picture)) return undefined;
    let isShown = true;
    const draw = async () => {
      const path = await getSharePicture({ kind: 'moments', picture });
      if (isShown) drawn.current = path;
    };
    const timer = setTimeout(() => void draw(), AT_REST);
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
    // A picture is the same as long as its address is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [picture?.url]);
  return drawn;
}

/**
 * Makes a page shareable. Its config needs `enableShareAppMessage`, and `enableShareTimeline` with a `timelineCard`.
 */
export function useSharing({ chatCard, timelineCard }: SharingOptions): void {
  const drawn = useDrawn(timelineCard?.().picture);
  useShareAppMessage(({ target }) => toShareCard(chatCard(target)));
  useShareTimeline(() => (timelineCard ? toShareTimeline(timelineCard(), drawn.current) : {}));
  useLoad(() => void enableShareTickets());
}
