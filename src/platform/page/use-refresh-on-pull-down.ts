import Taro, { usePullDownRefresh } from '@tarojs/taro';

/**
 * Refreshes when the page is pulled down and ends the animation when done. The page config needs
 * `enablePullDownRefresh`.
 */
export function useRefreshOnPullDown(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(async () => {
    await refresh();
    // Synchronous on WeChat, a promise on H5; the result is not needed.
    Taro.stopPullDownRefresh();
  });
}
