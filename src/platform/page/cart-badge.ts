import Taro from '@tarojs/taro';

/** Index of the cart in the tab bar (app.config.ts). */
const CART_TAB = 3;

/**
 * Shows the number of pieces on the cart's tab. WeChat allows it only while a tab page is shown; otherwise it does
 * nothing.
 */
export async function showCartBadge(pieces: number): Promise<void> {
  try {
    if (pieces === 0) await Taro.removeTabBarBadge({ index: CART_TAB });
    else await Taro.setTabBarBadge({ index: CART_TAB, text: pieces > 99 ? '99+' : String(pieces) });
  } catch {
    // The badge is set again when the next tab page is shown.
  }
}
