import Taro from '@tarojs/taro';

import type { Picture } from '@/contract/picture';
import { err, ok, type Result } from '@/contract/result';

/** Longest side, px, and bytes of a picture that is stored. */
const MAX_SIDE = 1_080;
const MAX_BYTES = 200 * 1024;
/** Bytes of a picture that is looked at: decoding a larger one can end the app on a small phone. */
const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

/** JPEG qualities, tried until the file is small enough. */
const QUALITIES = [80, 60, 40, 20] as const;

/** `wrong-type`: no JPEG or PNG, such as HEIC. `too-large`: over 20 MB, or too detailed. `failed`: it can't be read. */
export type PrepareProblem = 'wrong-type' | 'too-large' | 'failed';

function bytesOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: (info) => resolve('size' in info ? info.size : 0),
      fail: reject,
    });
  });
}

/** Sides within `MAX_SIDE`, in the same proportion. */
function fitSides({ width, height }: Pick<Picture, 'width' | 'height'>) {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A chosen picture as it is stored: a temporary file of at most 1,080 px and 200 KB (`storePicture` makes it permanent).
 * One that is small enough already is left as it is. The chosen file is never changed, so a failure loses nothing.
 */
export async function preparePicture(picture: Picture): Promise<Result<Picture, PrepareProblem>> {
  try {
    if ((await bytesOf(picture.url)) > MAX_SOURCE_BYTES) return err('too-large');
    const { type, width, height } = await Taro.getImageInfo({ src: picture.url });
    if (type !== 'jpeg' && type !== 'png') return err('wrong-type');
    const sides = fitSides({ width, height });
    if (sides.width === width && sides.height === height && (await bytesOf(picture.url)) <= MAX_BYTES)
      return ok({ ...picture, width, height });
    return await compress(picture, sides);
  } catch {
    return err('failed');
  }
}

async function compress(
  picture: Picture,
  sides: Pick<Picture, 'width' | 'height'>,
): Promise<Result<Picture, PrepareProblem>> {
  for (const quality of QUALITIES) {
    // The sides need base library 2.26.0; before it only the quality is lowered.
    const options = { src: picture.url, quality, compressedWidth: sides.width, compressedHeight: sides.height };
    const { tempFilePath } = await Taro.compressImage(options);
    if ((await bytesOf(tempFilePath)) > MAX_BYTES) continue;
    const { width, height } = await Taro.getImageInfo({ src: tempFilePath });
    return ok({ ...picture, url: tempFilePath, width, height });
  }
  return err('too-large');
}
