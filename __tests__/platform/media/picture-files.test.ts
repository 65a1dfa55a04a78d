import { keepPictureFile } from '@/platform/media/picture-files';

let mockTaro: object;

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro;
  },
}));

const MB = 1024 * 1024;

interface Phone {
  /** Bytes of the temporary files by path; equal paths but for their last digit have equal content. */
  readonly temporary: Readonly<Record<string, number>>;
  readonly storage?: Readonly<Record<string, string>>;
  /** Bytes that fit, whatever the shop allows itself. */
  readonly capacity?: number;
}

let isFirstUse = true;
const files = new Map<string, number>();

function openPhone({ temporary, storage = {}, capacity = Infinity }: Phone) {
  const fileSystem = {
    getFileInfo(options: { filePath: string; success: (info: object) => void; fail: (error: object) => void }) {
      const size = temporary[options.filePath];
      if (size === undefined) options.fail({ errMsg: 'getFileInfo:fail no such file' });
      else options.success({ size, digest: options.filePath.replace(/\d*\.jpg|\W/g, '') });
    },
    readdirSync(folder: string) {
      if (isFirstUse) throw new Error('no such directory');
      return [...files.keys()].map((file) => file.slice(folder.length + 1));
    },
    mkdirSync: () => void (isFirstUse = false),
    statSync: (file: string) => ({ size: files.get(file) }),
    copyFileSync(from: string, to: string) {
      const used = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
      if (used + (temporary[from] ?? 0) > capacity)
        throw new Error('fail the maximum size of the file storage limit is exceeded');
      files.set(to, temporary[from] ?? 0);
    },
    unlinkSync: (file: string) => void files.delete(file),
  };
  mockTaro = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => fileSystem,
    getStorageInfoSync: () => ({ keys: Object.keys(storage) }),
    getStorageSync: (key: string) => storage[key],
  };
}

const kept = (name: string) => `wxfile://usr/pictures/${name}`;

beforeEach(() => {
  files.clear();
  isFirstUse = true;
});

describe('keepPictureFile', () => {
  it('keeps a file in the phone’s own space, and the same content once', async () => {
    openPhone({ temporary: { 'tmp/cup1.jpg': MB, 'tmp/cup2.jpg': MB } });
    expect(await keepPictureFile('tmp/cup1.jpg')).toEqual({ ok: true, value: kept('tmpcup.jpg') });
    expect(await keepPictureFile('tmp/cup2.jpg')).toEqual({ ok: true, value: kept('tmpcup.jpg') });
    expect([...files]).toEqual([[kept('tmpcup.jpg'), MB]]);
  });

  it('frees what nothing stored names when room is needed, and keeps what an order or a draft names', async () => {
    files.set(kept('sold.jpg'), 30 * MB);
    files.set(kept('drafted.jpg'), 20 * MB);
    files.set(kept('forgotten.jpg'), 10 * MB);
    isFirstUse = false;
    const storage = { order: `{"url":"${kept('sold.jpg')}"}`, draft: kept('drafted.jpg') };
    openPhone({ temporary: { 'tmp/new.jpg': 3 * MB, 'tmp/more.jpg': 8 * MB }, storage });
    expect((await keepPictureFile('tmp/new.jpg')).ok).toBe(true);
    expect(files.has(kept('forgotten.jpg'))).toBe(true);
    expect((await keepPictureFile('tmp/more.jpg')).ok).toBe(true);
    // What was chosen a moment ago is in no document yet.
    expect([...files.keys()]).toEqual(['sold.jpg', 'drafted.jpg', 'tmpnew.jpg', 'tmpmore.jpg'].map(kept));
  });

  it('is full when everything is in use, and changes nothing', async () => {
    files.set(kept('sold.jpg'), 63 * MB);
    isFirstUse = false;
    openPhone({ temporary: { 'tmp/large.jpg': 2 * MB }, storage: { order: kept('sold.jpg') } });
    expect(await keepPictureFile('tmp/large.jpg')).toEqual({ ok: false, failure: 'full' });
    expect([...files.keys()]).toEqual([kept('sold.jpg')]);
  });

  it('frees on a full phone too, and then says so', async () => {
    files.set(kept('forgotten.jpg'), MB);
    isFirstUse = false;
    openPhone({ temporary: { 'tmp/a.jpg': MB, 'tmp/b.jpg': MB }, capacity: MB });
    expect((await keepPictureFile('tmp/a.jpg')).ok).toBe(true);
    expect(await keepPictureFile('tmp/b.jpg')).toEqual({ ok: false, failure: 'full' });
  });

  it('fails for a file that is gone', async () => {
    openPhone({ temporary: {} });
    expect(await keepPictureFile('tmp/gone.jpg')).toEqual({ ok: false, failure: 'failed' });
  });
});
