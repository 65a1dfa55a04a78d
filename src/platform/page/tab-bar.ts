import Taro from '@tarojs/taro';

let isHidden = false;

/** Moves the tab bar out of the way of a sheet. Only tab pages have one: WeChat refuses elsewhere. */
export async function hideTabBar(): Promise<void> {
  isHidden = true;
  try {
    await Taro.hideTabBar();
  } catch {
    isHidden = false;
  }
}

/**
 * Brings the tab bar back, if it is hidden. A sheet may close on the way to a page without tabs, where WeChat refuses:
 * every tab page calls it again when it is shown.
 */
export async function showTabBar(): Promise<void> {
  if (!isHidden) return;
  isHidden = false;
  try {
    await Taro.showTabBar();
  } catch {
    isHidden = true;
  }
}
