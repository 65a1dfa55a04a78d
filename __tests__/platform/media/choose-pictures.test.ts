import { choosePictures } from '@/platform/media/choose-pictures';

let mockAnswer: () => Promise<unknown>;
let mockSize: () => Promise<unknown>;
const mockChooseCalls: object[] = [];

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    chooseMedia: (options: object) => {
      mockChooseCalls.push(options);
      return mockAnswer();
    },
    getImageInfo: () => mockSize(),
  },
}));

const files = (...paths: readonly string[]) => ({ tempFiles: paths.map((tempFilePath) => ({ tempFilePath })) });
const options = { limit: 3, alt: '照片' };
const picture = { url: 'wxfile://tmp/a', width: 4, height: 3, alt: '照片' };

beforeEach(() => {
  process.env.TARO_ENV = 'weapp';
  mockChooseCalls.length = 0;
  mockAnswer = async () => files('wxfile://tmp/a');
  mockSize = async () => ({ width: 4, height: 3 });
});

describe('choosing pictures', () => {
  it('requests compressed pictures only, up to the limit', async () => {
    expect(await choosePictures(options)).toEqual({ ok: true, value: [picture] });
    expect(mockChooseCalls).toEqual([
      { count: 3, mediaType: ['image'], sourceType: ['album', 'camera'], sizeType: ['compressed'] },
    ]);
  });

  it('returns no more than the limit if the host returns more', async () => {
    mockAnswer = async () => files('a', 'b', 'c', 'd');
    const chosen = await choosePictures(options);
    expect(chosen.ok && chosen.value.map(({ url }) => url)).toEqual(['a', 'b', 'c']);
  });

  it('assumes a square if the size can’t be determined', async () => {
    mockSize = () => Promise.reject(new Error('getImageInfo:fail'));
    expect(await choosePictures(options)).toEqual({ ok: true, value: [{ ...picture, width: 1, height: 1 }] });
  });

  it.each([
    ['chooseMedia:fail cancel', 'cancelled'],
    ['chooseMedia:fail privacy permission is not authorized', 'refused'],
    ['chooseMedia:fail api scope is not declared in the privacy agreement', 'refused'],
    ['chooseMedia:fail auth deny', 'refused'],
    ['chooseMedia:fail system error', 'unavailable'],
  ])('that fails with “%s” is %s', async (errMsg, failure) => {
    mockAnswer = () => Promise.reject({ errMsg });
    expect(await choosePictures(options)).toEqual({ ok: false, failure });
  });

  it('is unavailable in a browser that returns no files', async () => {
    mockAnswer = async () => ({ errMsg: '暂时不支持 API' });
    expect(await choosePictures(options)).toEqual({ ok: false, failure: 'unavailable' });
  });
});
