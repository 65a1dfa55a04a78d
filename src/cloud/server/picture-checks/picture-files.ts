import { array, is, object, string } from 'valibot';

import type { Failure } from '@/contract/failure';
import { mapOk, ok, type Result } from '@/contract/result';

import type { BlobStore } from '../database/blobs';
import { addressOfUpload, pictureIdIn } from '../pictures';
import { attempt, unavailable } from '../unavailable';
import { refusalOf, type WechatApi } from '../wechat/wechat-api';

/** The files of uploaded pictures, by the address that documents have (`Ports.uploads`). */
export interface PictureFiles {
  /** Where WeChat can fetch it: https. */
  readonly urlOf: (file: string) => Promise<Result<string, Failure<'UNAVAILABLE'>>>;
  /** Nobody can load it any more. Done again it changes nothing. */
  readonly withhold: (file: string) => Promise<Result<void, Failure<'UNAVAILABLE'>>>;
}

/** Of the server's own pictures. */
export function ownPictureFiles(store: BlobStore, publicUrl: string): PictureFiles {
  return {
    urlOf: async (file) => ok(addressOfUpload(file, publicUrl)),
    withhold: async (file) => {
      const id = pictureIdIn(addressOfUpload(file, ''));
      return id === undefined ? ok(undefined) : attempt('blobs', () => store.withhold(id));
    },
  };
}

/** How long WeChat may take to fetch one, seconds. */
const MAX_AGE = 7_200;

const links = object({ file_list: array(object({ download_url: string() })) });

/** A file that is not there any more: nobody can load it. */
const NOT_THERE = -503003;

/**
 * Of the storage of WeChat Cloud: `cloud://<environment>.<bucket>/…`. developers.weixin.qq.com/miniprogram/dev/wxcloud/
 * reference-http-api/storage/batchDownloadFile.html
 */
export function cloudPictureFiles(api: WechatApi): PictureFiles {
  const ask = async (path: string, body: Readonly<Record<string, unknown>>) => {
    const answer = await api.post(path, body);
    if (!answer.ok) return answer;
    const { errcode, data } = answer.value;
    return errcode === 0 || errcode === NOT_THERE ? ok(data) : unavailable(refusalOf(path, answer.value));
  };
  const environmentOf = (file: string) => new URL(file).host.split('.')[0];
  return {
    urlOf: async (file) => {
      const path = '/tcb/batchdownloadfile';
      const answer = await ask(path, { env: environmentOf(file), file_list: [{ fileid: file, max_age: MAX_AGE }] });
      if (!answer.ok) return answer;
      const [link] = is(links, answer.value) ? answer.value.file_list : [];
      return link?.download_url.startsWith('https://') ? ok(link.download_url) : unavailable(`${path}: no link`);
    },
    withhold: async (file) => {
      const body = { env: environmentOf(file), fileid_list: [file] };
      return mapOk(await ask('/tcb/batchdeletefile', body), () => undefined);
    },
  };
}
