import Taro from '@tarojs/taro';

import type { Picture } from '@/contract/picture';

/** Shows pictures full screen, starting at `index`. A long press reads codes in them. */
export async function previewPictures(pictures: readonly Picture[], index: number): Promise<void> {
  const urls = pictures.map((picture) => picture.url);
  const current = urls[index];
  if (current === undefined) return;
  try {
    await Taro.previewImage({ urls, current });
  } catch {
    // The page shows the pictures already; nothing is lost without the preview.
  }
}
