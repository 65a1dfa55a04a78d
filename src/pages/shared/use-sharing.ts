import { useLoad, useShareAppMessage, useShareTimeline } from '@tarojs/taro';

import { shareCard, shareMoment, ticketShares, type Shared } from '@/platform/sharing/share';

interface Sharing {
  /** What goes into a chat. `target` is the button that was tapped, absent for the capsule's menu. */
  readonly card: (target: unknown) => Shared;
  /** What goes to Moments, of this very page; left out where Moments is no place for it (its config says so too). */
  readonly moment?: () => Shared;
}

/** Lets a page be shared. The page's config says `enableShareAppMessage`, and `enableShareTimeline` with a `moment`. */
export function useSharing({ card, moment }: Sharing): void {
  useShareAppMessage(({ target }) => shareCard(card(target)));
  useShareTimeline(() => (moment ? shareMoment(moment()) : {}));
  useLoad(() => void ticketShares());
}
