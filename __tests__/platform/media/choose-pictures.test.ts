import { choosePictures, keepPictures } from '@/platform/media/choose-pictures';

let mockAnswer: () => Promise<unknown>;
let mockSize: () => Promise<unknown>;
let mockSave: (options: { tempFilePath: string; success: (saved: object) => void; fail: () => void }) => void;
const mockAsked: object[] = [];

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    chooseMedia: (options: object) => {
      mockAsked.push(options);
      return mockAnswer();
    },
    getImageInfo: () => mockSize(),
    getFileSystemManager: () => ({ saveFile: (options: Parameters<typeof mockSave>[0]) => mockSave(options) }),
  },
}));

const files = (...paths: readonly string[]) => ({ tempFiles: paths.map((tempFilePath) => ({ tempFilePath })) });
const wish = { most: 3, alt: '照片' };
const picture = { url: 'wxfile://tmp/a', width: 4, height: 3, alt: '照片' };

beforeEach(() => {
  process.env.TARO_ENV = 'weapp';
  mockAsked.length = 0;
  mockAnswer = async () => files('wxfile://tmp/a');
  mockSize = async () => ({ width: 4, height: 3 });
  mockSave = ({ success }) => success({ savedFilePath: 'wxfile://store/a' });
});

describe('choosing pictures', () => {
  it('asks for pictures alone, small ones, and no more than there is room for', async () => {
    expect(await choosePictures(wish)).toEqual({ ok: true, value: [picture] });
    expect(mockAsked).toEqual([
      { count: 3, mediaType: ['image'], sourceType: ['album', 'camera'], sizeType: ['compressed'] },
    ]);
  });

  it('takes no more than that where the host hands over more', async () => {
    mockAnswer = async () => files('a', 'b', 'c', 'd');
    const chosen = await choosePictures(wish);
    expect(chosen.ok && chosen.value.map(({ url }) => url)).toEqual(['a', 'b', 'c']);
  });

  it('takes a picture whose size can’t be told for a square', async () => {
    mockSize = () => Promise.reject(new Error('getImageInfo:fail'));
    expect(await choosePictures(wish)).toEqual({ ok: true, value: [{ ...picture, width: 1, height: 1 }] });
  });

  it.each([
    ['chooseMedia:fail cancel', 'cancelled'],
    ['chooseMedia:fail privacy permission is not authorized', 'refused'],
    ['chooseMedia:fail api scope is not declared in the privacy agreement', 'refused'],
    ['chooseMedia:fail auth deny', 'refused'],
    ['chooseMedia:fail system error', 'unavailable'],
  ])('that ends with “%s” was %s', async (errMsg, failure) => {
    mockAnswer = () => Promise.reject({ errMsg });
    expect(await choosePictures(wish)).toEqual({ ok: false, failure });
  });

  it('is not there in a browser that answers as if it were', async () => {
    mockAnswer = async () => ({ errMsg: '暂时不支持 API' });
    expect(await choosePictures(wish)).toEqual({ ok: false, failure: 'unavailable' });
  });
});

describe('keeping pictures', () => {
  const picked = (url: string) => ({ ...picture, url });

  it('gives them a place that outlives the visit', async () => {
    expect(await keepPictures([picture])).toEqual([picked('wxfile://store/a')]);
  });

  it('gives one that is sent again the same place, and saves it once', async () => {
    let saved = 0;
    mockSave = ({ success }) => success({ savedFilePath: `wxfile://store/${(saved += 1)}` });
    const first = await keepPictures([picked('wxfile://tmp/again')]);
    expect(await keepPictures([picked('wxfile://tmp/again')])).toEqual(first);
    expect(saved).toBe(1);
  });

  it.each([
    ['says no', ({ fail }: Parameters<typeof mockSave>[0]) => fail()],
    [
      'breaks',
      () => {
        throw new Error('no file system');
      },
    ],
  ])('leaves a picture where it is when the phone %s, then and when it is sent again', async (how, save) => {
    mockSave = save;
    expect(await keepPictures([picked(how)])).toEqual([picked(how)]);
    mockSave = ({ success }) => success({ savedFilePath: 'wxfile://store/late' });
    expect(await keepPictures([picked(how)])).toEqual([picked(how)]);
  });
});
