import { preparePicture } from '@/platform/media/prepare-picture';

let mockTaro: object;

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro;
  },
}));

const KB = 1024;

interface Photo {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** A phone whose compressed files have these bytes, one after the other. */
function phone(photo: Photo, compressedBytes: readonly number[] = []) {
  const files = new Map<string, Photo>([['wxfile://photo', photo]]);
  const qualities: number[] = [];
  const compressImage = async (options: { quality: number; compressedWidth: number; compressedHeight: number }) => {
    const url = `wxfile://compressed-${qualities.length}`;
    const bytes = compressedBytes[qualities.length] ?? 0;
    qualities.push(options.quality);
    files.set(url, { type: 'jpeg', width: options.compressedWidth, height: options.compressedHeight, bytes });
    return { tempFilePath: url };
  };
  const getFileInfo = (options: { filePath: string; success: (info: object) => void; fail: (e: object) => void }) => {
    const file = files.get(options.filePath);
    if (file) options.success({ size: file.bytes });
    else options.fail({ errMsg: 'no such file' });
  };
  mockTaro = {
    getImageInfo: async ({ src }: { src: string }) => files.get(src),
    compressImage,
    getFileSystemManager: () => ({ getFileInfo }),
  };
  return { qualities };
}

const CHOSEN = { url: 'wxfile://photo', width: 1, height: 1, alt: 'a photo' };

describe('preparePicture', () => {
  it('leaves a picture that is small enough, with its true size', async () => {
    const { qualities } = phone({ type: 'jpeg', width: 800, height: 600, bytes: 150 * KB });
    expect(await preparePicture(CHOSEN)).toEqual({ ok: true, value: { ...CHOSEN, width: 800, height: 600 } });
    expect(qualities).toEqual([]);
  });

  it('shrinks the longest side to 1,080 px, and lowers the quality until the file has at most 200 KB', async () => {
    const { qualities } = phone({ type: 'jpeg', width: 3000, height: 4000, bytes: 6_000 * KB }, [400 * KB, 190 * KB]);
    expect(await preparePicture(CHOSEN)).toEqual({
      ok: true,
      value: { ...CHOSEN, url: 'wxfile://compressed-1', width: 810, height: 1080 },
    });
    expect(qualities).toEqual([80, 60]);
  });

  it.each<[string, Photo, readonly number[], string]>([
    ['a HEIC file', { type: 'unknown', width: 100, height: 100, bytes: KB }, [], 'wrong-type'],
    ['a picture over 20 MB', { type: 'jpeg', width: 100, height: 100, bytes: 21_000 * KB }, [], 'too-large'],
    [
      'one that stays too large',
      { type: 'png', width: 5000, height: 5000, bytes: 9_000 * KB },
      [900, 800, 700, 600].map((kilobytes) => kilobytes * KB),
      'too-large',
    ],
  ])('says why it can’t use %s', async (_what, photo, compressedBytes, problem) => {
    phone(photo, compressedBytes);
    expect(await preparePicture(CHOSEN)).toEqual({ ok: false, failure: problem });
  });

  it('says so when the file can’t be read', async () => {
    phone({ type: 'jpeg', width: 1, height: 1, bytes: 1 });
    expect(await preparePicture({ ...CHOSEN, url: 'wxfile://gone' })).toEqual({ ok: false, failure: 'failed' });
  });
});
