import Taro from '@tarojs/taro';

/** Lets the page spring back after a pull to refresh. */
export function endPullDown(): void {
  // Synchronous on WeChat, a promise on H5; neither has anything to tell.
  Taro.stopPullDownRefresh();
}
