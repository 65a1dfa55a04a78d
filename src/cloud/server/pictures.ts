import { createHash } from 'node:crypto';

import type { BlobStore } from './database/blobs';
import type { Blobs } from './wechat/codes';

/** Bytes of a picture that is uploaded; phones make them smaller (`platform/media/prepare-picture`). */
export const MAX_PICTURE_BYTES = 200 * 1024;

/** Where pictures stand under the server's address: `/pictures/<hash>.jpg`. */
const FOLDER = '/pictures/';

/**
 * The folder of uploads as documents name it (`Ports.uploads`). What a phone is told is below the server's address, so that
 * a shop may move to another one.
 */
export const UPLOADS = 'cloud://shop/pictures/';

const TYPES = [
  { type: 'image/jpeg', extension: 'jpg', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: 'png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

const FILE = /^([0-9a-f]{64})\.(?:jpg|png)$/;

/** The id of a file by its path, `/pictures/<id>.jpg`; undefined for any other path. */
export function pictureIdIn(path: string): string | undefined {
  return path.startsWith(FOLDER) ? FILE.exec(path.slice(FOLDER.length))?.[1] : undefined;
}

/** Where phones find an upload that a document names. */
export function addressOfUpload(file: string, address: string): string {
  return `${address}${FOLDER}${file.slice(UPLOADS.length)}`;
}

const hash = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
const extensionOf = (type: string) => TYPES.find((each) => each.type === type)?.extension ?? 'jpg';

/** Keeps an uploaded picture and tells its address, the same one for the same picture; undefined for another file. */
export async function keepPicture(bytes: Uint8Array, store: BlobStore, address: string): Promise<string | undefined> {
  const found = TYPES.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (!found) return undefined;
  const id = hash(bytes);
  await store.put(id, { type: found.type, bytes });
  return `${address}${FOLDER}${id}.${found.extension}`;
}

/** Files that the shop itself keeps under a name, such as codes. */
export function createBlobs(store: BlobStore, address: string): Blobs {
  const urlOf = (id: string, type: string) => `${address}${FOLDER}${id}.${extensionOf(type)}`;
  return {
    get: async (key) => {
      const id = hash(key);
      const type = await store.typeOf(id);
      return type === undefined ? undefined : urlOf(id, type);
    },
    put: async (key, bytes, type) => {
      await store.put(hash(key), { type, bytes });
      return urlOf(hash(key), type);
    },
  };
}

/** Turns the addresses of uploads in JSON into what documents hold, and back. */
export interface PictureAddresses {
  readonly toStored: (json: string) => string;
  readonly toPublic: (json: string) => string;
}

/** Within a text the quotes of JSON are escaped, so that only values of `url` are found. */
export function createPictureAddresses(address: string): PictureAddresses {
  return {
    toStored: (json) => json.replaceAll(`"url":"${address}${FOLDER}`, `"url":"${UPLOADS}`),
    toPublic: (json) => json.replaceAll(`"url":"${UPLOADS}`, `"url":"${address}${FOLDER}`),
  };
}
