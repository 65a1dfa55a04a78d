import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { postToShop } from './shop-server';

/** The bytes of a file of the phone, or of one that was chosen in a browser. */
function readBytes(file: string): Promise<ArrayBuffer> {
  if (process.env.TARO_ENV !== 'weapp') return fetch(file).then((found) => found.arrayBuffer());
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: file,
      // Without an encoding it is read as bytes.
      success: ({ data }) => (typeof data === 'string' ? reject(new Error('text')) : resolve(data)),
      fail: reject,
    });
  });
}

/** Stores a picture on the shop's own server; its address is the value. The same picture is stored once. */
export async function uploadToShop(file: string): Promise<Result<string, 'failed' | 'too-large'>> {
  try {
    const { status, data } = await postToShop('/pictures', await readBytes(file));
    if (data instanceof Object && 'url' in data && typeof data.url === 'string') return ok(data.url);
    return err(status === 413 ? 'too-large' : 'failed');
  } catch {
    return err('failed');
  }
}
