import Taro from '@tarojs/taro';

import { openAlbumSetting, saveToAlbum } from '@/platform/media/album';

afterEach(() => jest.resetAllMocks());

describe('saving to the album', () => {
  it('hands the file to WeChat', async () => {
    jest.mocked(Taro.saveImageToPhotosAlbum).mockResolvedValue({ errMsg: 'ok' });
    expect(await saveToAlbum('wxfile://a.png')).toEqual({ ok: true, value: undefined });
    expect(Taro.saveImageToPhotosAlbum).toHaveBeenCalledWith({ filePath: 'wxfile://a.png' });
  });

  it.each([
    'saveImageToPhotosAlbum:fail auth deny',
    'saveImageToPhotosAlbum:fail:auth denied',
    'saveImageToPhotosAlbum:fail authorize no response',
    'saveImageToPhotosAlbum:fail privacy permission is not authorized',
    'saveImageToPhotosAlbum:fail api scope is not declared in the privacy agreement',
    'saveImageToPhotosAlbum:fail cancel',
  ])('is refused: %s', async (errMsg) => {
    jest.mocked(Taro.saveImageToPhotosAlbum).mockRejectedValue({ errMsg });
    expect(await saveToAlbum('wxfile://a.png')).toEqual({ ok: false, failure: 'refused' });
  });

  it('fails otherwise: no permission would help', async () => {
    jest
      .mocked(Taro.saveImageToPhotosAlbum)
      .mockRejectedValue({ errMsg: 'saveImageToPhotosAlbum:fail file not exist' });
    expect(await saveToAlbum('wxfile://a.png')).toEqual({ ok: false, failure: 'failed' });
  });
});

describe("WeChat's page of permissions", () => {
  it.each([
    [{ 'scope.writePhotosAlbum': true }, true],
    [{ 'scope.writePhotosAlbum': false }, false],
    [{}, false],
  ])('tells what was allowed there: %o', async (authSetting, allowed) => {
    jest.mocked(Taro.openSetting).mockResolvedValue({ authSetting, errMsg: 'ok' } as never); // Taro's type wants every scope
    expect(await openAlbumSetting()).toBe(allowed);
  });

  it('that can not be opened allows nothing', async () => {
    jest
      .mocked(Taro.openSetting)
      .mockRejectedValue({ errMsg: 'openSetting:fail can only be invoked by user TAP gesture.' });
    expect(await openAlbumSetting()).toBe(false);
  });
});
