import type { SharedValues } from '../shared-values';
import type { Blobs } from '../wechat/codes';

/** `uploadFile` of wx-server-sdk. */
export type UploadFile = (options: {
  readonly cloudPath: string;
  readonly fileContent: Uint8Array;
}) => Promise<{ readonly fileID: string }>;

const keyOf = (key: string) => `blob/${key}`;

/** Files in the storage of the function's environment; the database remembers their addresses (`cloud://…`). */
export function createCloudBlobs(upload: UploadFile, values: SharedValues): Blobs {
  return {
    get: async (key) => {
      const url = (await values.get(keyOf(key)))?.['url'];
      return typeof url === 'string' ? url : undefined;
    },
    put: async (key, file, type) => {
      // A scene has characters that a path may not have.
      const name = Buffer.from(key).toString('base64url');
      const cloudPath = `blobs/${name}.${type === 'image/png' ? 'png' : 'jpg'}`;
      const { fileID: url } = await upload({ cloudPath, fileContent: file });
      await values.update(keyOf(key), async () => ({ url }));
      return url;
    },
  };
}
