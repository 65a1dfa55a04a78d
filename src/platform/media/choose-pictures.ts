import Taro from '@tarojs/taro';

import type { Picture } from '@/contract/picture';
import { err, ok, type Result } from '@/contract/result';

import { messageOf } from '../failure-message';

/**
 * `cancelled`: she closed it. `refused`: she said no to the privacy question or to the album, or the shop did not declare
 * 「选中的照片」 in WeChat's back office. `unavailable`: this host has nothing to choose with.
 */
export type ChooseTrouble = 'cancelled' | 'refused' | 'unavailable';

interface Wish {
  /** The most she may choose now. */
  readonly most: number;
  /** What the pictures are, for those who listen. */
  readonly alt: string;
}

const REFUSALS = ['privacy', 'auth', 'permission', 'scope'];

function troubleIn(thrown: unknown): ChooseTrouble {
  const message = messageOf(thrown).toLowerCase();
  if (message.includes('cancel')) return 'cancelled';
  return REFUSALS.some((word) => message.includes(word)) ? 'refused' : 'unavailable';
}

/** WeChat tells the size of a video only; one that can't be told is taken for a square, as pages crop it. */
async function pictureAt(url: string, alt: string): Promise<Picture> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: url });
    if (width > 0 && height > 0) return { url, width, height, alt };
  } catch {
    // Drawn as a square.
  }
  return { url, width: 1, height: 1, alt };
}

/**
 * The pictures a shopper picks out of her album or takes now, as paths on this phone that live until the shop is closed
 * (`keepPictures` lets them live on). Pictures only, and the smaller copies that WeChat makes of them.
 */
export async function choosePictures({ most, alt }: Wish): Promise<Result<readonly Picture[], ChooseTrouble>> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    });
    // A browser knows no most, and what it can't do it answers as done, with nothing in it.
    const chosen = (tempFiles as typeof tempFiles | undefined)?.slice(0, most) ?? [];
    if (chosen.length === 0) return err('unavailable');
    return ok(await Promise.all(chosen.map(({ tempFilePath }) => pictureAt(tempFilePath, alt))));
  } catch (thrown) {
    return err(troubleIn(thrown));
  }
}

/** Where each picture lies for good, by where it was picked: sent again after a lost answer, it is the same picture. */
const keptAs = new Map<string, string>();

/**
 * The same pictures, as files that outlive this visit: to be asked for once they are sent. A picture that can't be kept
 * (the phone is full) stays where it is. A browser's live until the page is loaded anew.
 */
export function keepPictures(pictures: readonly Picture[]): Promise<readonly Picture[]> {
  return Promise.all(
    pictures.map(async (picture) => {
      const url = keptAs.get(picture.url) ?? (await keep(picture.url));
      keptAs.set(picture.url, url);
      return { ...picture, url };
    }),
  );
}

function keep(url: string): Promise<string> {
  if (process.env.TARO_ENV !== 'weapp') return Promise.resolve(url);
  return new Promise((resolve) => {
    const stay = () => resolve(url);
    try {
      Taro.getFileSystemManager().saveFile({
        tempFilePath: url,
        success: ({ savedFilePath }) => resolve(savedFilePath),
        fail: stay,
      });
    } catch {
      stay();
    }
  });
}
