import Taro from '@tarojs/taro';

import type { Picture } from '@/contract/picture';

/** Shows pictures full screen, starting at `index`. Codes in them answer to a long press. */
export async function previewPictures(pictures: readonly Picture[], index: number): Promise<void> {
  const urls = pictures.map((picture) => picture.url);
  const current = urls[index];
  if (current === undefined) return;
  try {
    await Taro.previewImage({ urls, current });
  } catch {
    // The pictures are on the page already; a preview that will not open takes nothing from the shopper.
  }
}
