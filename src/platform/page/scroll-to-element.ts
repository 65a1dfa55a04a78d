import Taro from '@tarojs/taro';

/** Scrolls the page to the element of that id, once what has just changed is drawn. A page that will not scroll is left where it is. */
export async function reveal(id: string): Promise<void> {
  await new Promise<void>((resolve) => Taro.nextTick(() => resolve()));
  try {
    await Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -16, duration: 200 });
  } catch {
    // The words that are said with it still tell the shopper what is missing.
  }
}
