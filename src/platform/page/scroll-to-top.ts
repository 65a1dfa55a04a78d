import Taro from '@tarojs/taro';

/** Scrolls to the top of the page without animation. */
export async function scrollToTop(): Promise<void> {
  try {
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  } catch {
    // A page that is not rendered yet is at its top.
  }
}
