import Taro from '@tarojs/taro';

import type { Picture } from '@/contract/picture';
import { err, ok, type Result } from '@/contract/result';

import { errorMessageOf } from '../error-message';

/**
 * `cancelled`: the shopper closed it. `refused`: the shopper declined the privacy prompt or access to the album, or the
 * shop did not declare 「选中的照片」 in WeChat's back office. `unavailable`: this host can't choose pictures.
 */
export type ChooseProblem = 'cancelled' | 'refused' | 'unavailable';

interface Options {
  /** The most pictures that can be chosen now. */
  readonly limit: number;
  /** Alt text of each picture, for screen readers. */
  readonly alt: string;
}

const REFUSALS = ['privacy', 'auth', 'permission', 'scope'];

function toProblem(thrown: unknown): ChooseProblem {
  const message = errorMessageOf(thrown).toLowerCase();
  if (message.includes('cancel')) return 'cancelled';
  return REFUSALS.some((word) => message.includes(word)) ? 'refused' : 'unavailable';
}

/** WeChat returns no size with a chosen picture. If it can't be determined, a square is assumed, as pages crop it. */
async function pictureAt(url: string, alt: string): Promise<Picture> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: url });
    if (width > 0 && height > 0) return { url, width, height, alt };
  } catch {
    // Shown as a square.
  }
  return { url, width: 1, height: 1, alt };
}

/**
 * Pictures that the shopper chooses from the album or takes now, as temporary files that exist until the shop is closed
 * (`storePicture` makes them permanent). No videos; WeChat compresses the pictures.
 */
export async function choosePictures({ limit, alt }: Options): Promise<Result<readonly Picture[], ChooseProblem>> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: limit,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    });
    // A browser ignores `count`, and where it can't choose it returns no files instead of failing.
    const chosen = (tempFiles as typeof tempFiles | undefined)?.slice(0, limit) ?? [];
    if (chosen.length === 0) return err('unavailable');
    return ok(await Promise.all(chosen.map(({ tempFilePath }) => pictureAt(tempFilePath, alt))));
  } catch (thrown) {
    return err(toProblem(thrown));
  }
}
