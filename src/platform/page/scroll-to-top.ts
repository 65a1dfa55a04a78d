import Taro from '@tarojs/taro';

/** Puts the top of the page in sight, at once. */
export async function scrollToTop(): Promise<void> {
  try {
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  } catch {
    // A page that is not drawn yet stands at its top.
  }
}
