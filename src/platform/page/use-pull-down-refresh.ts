import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Asks anew when the page is pulled down, and lets it spring back with the answer. Its config says `enablePullDownRefresh`. */
export function usePullDown(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(async () => {
    await refresh();
    // Synchronous on WeChat, a promise on H5; neither has anything to tell.
    Taro.stopPullDownRefresh();
  });
}
