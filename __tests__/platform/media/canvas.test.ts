import Taro from '@tarojs/taro';

import { openHiddenCanvas } from '@/platform/media/canvas';

interface FakeImage {
  width: number;
  height: number;
  src?: string;
  onload: () => void;
  onerror: () => void;
}

const images: FakeImage[] = [];
const host = {
  width: 1,
  height: 1,
  getContext: () => ({}),
  createImage: () => {
    const image: FakeImage = { width: 10, height: 10, onload: () => undefined, onerror: () => undefined };
    images.push(image);
    return image;
  },
  toDataURL: (type: string) => `data:${type};base64,SGk=`,
};

/** The canvas on WeChat; throws if there is none. */
function openCanvas() {
  jest.mocked(Taro.createOffscreenCanvas).mockReturnValue(host as never); // only what the shop uses
  const canvas = openHiddenCanvas();
  if (!canvas) throw new Error('no canvas');
  return canvas;
}

const nextTick = () => new Promise((resolve) => process.nextTick(resolve));
const env = process.env['TARO_ENV'];

beforeEach(() => {
  process.env['TARO_ENV'] = 'weapp';
  images.length = 0;
  jest.resetAllMocks();
});
afterAll(() => {
  process.env['TARO_ENV'] = env;
});

describe('a hidden canvas', () => {
  it('is undefined when WeChat is too old for one', () => {
    jest.mocked(Taro.createOffscreenCanvas).mockImplementation(() => {
      throw new Error('not a function');
    });
    expect(openHiddenCanvas()).toBeUndefined();
  });

  it('loads pictures by address, and cloud files after downloading them', async () => {
    const canvas = openCanvas();
    void canvas.loadImage('https://shop.example/a.jpg', 100);
    jest.mocked(Taro.cloud).downloadFile = jest.fn().mockResolvedValue({ tempFilePath: 'wxfile://a.jpg' });
    void canvas.loadImage('cloud://env.a/a.jpg', 100);
    await nextTick();
    await nextTick();
    expect(images.map(({ src }) => src)).toEqual(['https://shop.example/a.jpg', 'wxfile://a.jpg']);
  });

  it('has no picture when loading fails, the picture is empty, or it takes too long', async () => {
    const canvas = openCanvas();
    const broken = canvas.loadImage('/broken.png', 1000);
    const empty = canvas.loadImage('/empty.svg', 1000);
    const late = canvas.loadImage('/late.png', 1);
    await nextTick();
    images[0]?.onerror();
    if (images[1]) images[1].width = 0;
    images[1]?.onload();
    expect(await Promise.all([broken, empty, late])).toEqual([undefined, undefined, undefined]);
  });

  it('writes a file of its size', async () => {
    const canvas = openCanvas();
    canvas.resize(750, 600);
    jest.mocked(Taro.canvasToTempFilePath).mockResolvedValue({ tempFilePath: 'wxfile://p.jpg', errMsg: 'ok' });
    expect(await canvas.toFile('jpg')).toEqual({ ok: true, value: 'wxfile://p.jpg' });
    const size = { width: 750, height: 600, destWidth: 750, destHeight: 600, fileType: 'jpg' };
    expect(Taro.canvasToTempFilePath).toHaveBeenCalledWith(expect.objectContaining(size));
  });

  it('is written as a data URL when WeChat can not export it', async () => {
    const canvas = openCanvas();
    jest.mocked(Taro.canvasToTempFilePath).mockRejectedValue({ errMsg: 'canvasToTempFilePath:fail invalid viewId' });
    const written: unknown[] = [];
    const writeFile = (options: { success: () => void }) => {
      written.push(options);
      options.success();
    };
    jest.mocked(Taro.getFileSystemManager).mockReturnValue({ writeFile } as never); // only what the shop uses
    Object.assign(Taro.env, { USER_DATA_PATH: 'wxfile://usr' });
    const file = await canvas.toFile('png');
    expect(file).toEqual({ ok: true, value: expect.stringMatching(/^wxfile:\/\/usr\/picture-\d+\.png$/) });
    expect(written).toMatchObject([{ data: 'SGk=', encoding: 'base64' }]);
  });

  it('writes no file when both ways fail', async () => {
    const canvas = openCanvas();
    jest.mocked(Taro.canvasToTempFilePath).mockRejectedValue({ errMsg: 'canvasToTempFilePath:fail' });
    const writeFile = (options: { fail: (reason: unknown) => void }) => options.fail({ errMsg: 'no space' });
    jest.mocked(Taro.getFileSystemManager).mockReturnValue({ writeFile } as never); // only what the shop uses
    expect(await canvas.toFile('png')).toEqual({ ok: false, failure: 'refused' });
  });
});
