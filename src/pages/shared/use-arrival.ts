import { useLoad } from '@tarojs/taro';

import type { Landing } from '@/contract/entry/landing';
import { recordArrival } from '@/stores/entry/visits';

/** Reports once that the page was opened from a shared card (`s` in its query), if it was. */
export function useArrival(landing: Landing): void {
  useLoad<{ readonly s?: string }>(({ s }) => recordArrival(s, landing));
}
