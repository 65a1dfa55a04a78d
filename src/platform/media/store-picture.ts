import Taro from '@tarojs/taro';

import type { Picture } from '@/contract/picture';
import { err, ok, type Result } from '@/contract/result';

import { uploadToShop } from '../network/upload-picture';
import { keepPictureFile, type KeepProblem } from './picture-files';
import { preparePicture, type PrepareProblem } from './prepare-picture';

export type StoreProblem = PrepareProblem | KeepProblem;

/** In the cloud's storage, under a name of its own. A retry after an interrupted upload leaves a file that nobody sees. */
async function upload(filePath: string): Promise<Result<string, 'failed'>> {
  const cloudPath = `pictures/${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}.jpg`;
  try {
    return ok((await Taro.cloud.uploadFile({ cloudPath, filePath })).fileID);
  } catch {
    return err('failed');
  }
}

/**
 * A chosen picture, made small and stored where documents may name it: on this phone by the embedded cloud, on the shop's own
 * server, or in WeChat's cloud. In a browser it is left as it is, and with the embedded cloud it exists until the page is
 * reloaded. A failure changes nothing.
 */
export async function storePicture(picture: Picture): Promise<Result<Picture, StoreProblem>> {
  if (process.env.TARO_ENV !== 'weapp' && __CLOUD__ !== 'http') return ok(picture);
  const prepared = process.env.TARO_ENV === 'weapp' ? await preparePicture(picture) : ok(picture);
  if (!prepared.ok) return prepared;
  const { value } = prepared;
  const stored = await (__CLOUD__ === 'http'
    ? uploadToShop(value.url)
    : __CLOUD__ === 'embedded'
      ? keepPictureFile(value.url)
      : upload(value.url));
  return stored.ok ? ok({ ...value, url: stored.value }) : stored;
}
