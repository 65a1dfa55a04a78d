import Taro from '@tarojs/taro';

/** Scrolls the page to the element with this id, after pending changes are rendered. Failures are ignored. */
export async function scrollToElement(id: string): Promise<void> {
  await new Promise<void>((resolve) => Taro.nextTick(() => resolve()));
  try {
    await Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -16, duration: 200 });
  } catch {
    // Callers also show a message, so the shopper still learns what is missing.
  }
}
