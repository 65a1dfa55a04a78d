import { useLoad } from '@tarojs/taro';

import type { Landing } from '@/contract/entry/landing';
import { arrive } from '@/stores/entry/arrival';

/** Tells, once, that the page was opened from a card in a chat or in Moments, if it was. */
export function useArrival(landing: Landing): void {
  useLoad<{ readonly s?: string }>(({ s }) => arrive(s, landing));
}
