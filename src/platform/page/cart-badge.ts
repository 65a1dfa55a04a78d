import Taro from '@tarojs/taro';

/** Where the cart stands in the tab bar (app.config.ts). */
const CART_TAB = 3;

/** Writes the number of pieces on the cart's tab. WeChat allows it only while a tab page is shown; elsewhere it passes. */
export async function showCartBadge(pieces: number): Promise<void> {
  try {
    if (pieces === 0) await Taro.removeTabBarBadge({ index: CART_TAB });
    else await Taro.setTabBarBadge({ index: CART_TAB, text: pieces > 99 ? '99+' : String(pieces) });
  } catch {
    // The next tab page that is shown writes it again.
  }
}
