import Taro from '@tarojs/taro';

import { openAlbumSettings, saveToAlbum } from '@/platform/media/album';

afterEach(() => jest.resetAllMocks());

describe('saving to the album', () => {
  it('passes the file to WeChat', async () => {
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

  it('fails for other reasons, which no permission would change', async () => {
    jest
      .mocked(Taro.saveImageToPhotosAlbum)
      .mockRejectedValue({ errMsg: 'saveImageToPhotosAlbum:fail file not exist' });
    expect(await saveToAlbum('wxfile://a.png')).toEqual({ ok: false, failure: 'failed' });
  });
});

describe('the permission settings', () => {
  it.each([
    [{ 'scope.writePhotosAlbum': true }, true],
    [{ 'scope.writePhotosAlbum': false }, false],
    [{}, false],
  ])('return what was allowed: %o', async (authSetting, allowed) => {
    jest.mocked(Taro.openSetting).mockResolvedValue({ authSetting, errMsg: 'ok' } as never); // Taro's type requires every scope
    expect(await openAlbumSettings()).toBe(allowed);
  });

  it('return false if they can not be opened', async () => {
    jest
      .mocked(Taro.openSetting)
      .mockRejectedValue({ errMsg: 'openSetting:fail can only be invoked by user TAP gesture.' });
    expect(await openAlbumSettings()).toBe(false);
  });
});
