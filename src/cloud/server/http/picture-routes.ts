import { keepPicture, MAX_PICTURE_BYTES, pictureIdIn } from '../pictures';
import { createTokenBuckets } from '../token-bucket';
import { json, readBody, refuse, refuseBody } from './message';
import type { Route, RoutesOptions } from './routes-options';

/** Uploads of one shopper to one process: pictures stay for ever. */
const BUCKET = { size: 60, perSecond: 60 / 3_600 };

/** `POST /pictures`, the bytes of a JPEG or PNG: `{ url }`, where everyone can see it. */
export function createUploadRoute({ identity, blobs, publicUrl, takesPictures, now }: RoutesOptions): Route {
  const waitOf = createTokenBuckets(BUCKET);
  return async (request) => {
    if (!takesPictures) return refuse(404, 'pictures are uploaded to the storage of WeChat Cloud');
    const shopperId = identity.identify(request);
    if (shopperId === undefined) return refuse(401, 'no session');
    if (waitOf(shopperId, now()) !== undefined) return refuse(429, 'too many pictures');
    const body = await readBody(request, MAX_PICTURE_BYTES);
    if (!body.ok) return refuseBody(body.failure);
    const url = await keepPicture(body.value, blobs, publicUrl);
    return url === undefined ? refuse(415, 'neither JPEG nor PNG') : json(201, { url });
  };
}

/** Nothing of a picture is a script, whatever it holds. */
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
};

/** `GET /pictures/<hash>.jpg`: its file, which never changes. */
export function createPictureRoute({ blobs }: RoutesOptions): Route {
  return async ({ url = '' }) => {
    const id = pictureIdIn(url);
    const found = id === undefined ? undefined : await blobs.find(id);
    if (!found) return refuse(404, 'no such picture');
    return { status: 200, headers: { ...HEADERS, 'content-type': found.type }, body: found.bytes };
  };
}
