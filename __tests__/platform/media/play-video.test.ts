import Taro from '@tarojs/taro';

import { playVideo } from '@/platform/media/play-video';

const PLAYED = { sources: [{ url: '/clips/a.mp4', type: 'video', poster: '/pictures/a.svg' }] };

afterEach(() => jest.resetAllMocks());

describe('playing a video', () => {
  it('hands it with its poster to WeChat’s own player', async () => {
    jest.mocked(Taro.previewMedia).mockResolvedValue({ errMsg: 'previewMedia:ok' });
    expect((await playVideo('/clips/a.mp4', '/pictures/a.svg')).ok).toBe(true);
    expect(Taro.previewMedia).toHaveBeenCalledWith(PLAYED);
  });

  it.each(['previewMedia:fail', 'previewMedia:fail invalid url', 'previewMedia:fail api scope is not declared'])(
    'that will not is told and not thrown: %s',
    async (errMsg) => {
      jest.mocked(Taro.previewMedia).mockRejectedValue({ errMsg });
      expect(await playVideo('/clips/a.mp4', '')).toEqual({ ok: false, failure: 'failed' });
    },
  );
});
