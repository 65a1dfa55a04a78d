import Taro from '@tarojs/taro';

import { playVideo } from '@/platform/media/play-video';

const OPTIONS = { sources: [{ url: '/clips/a.mp4', type: 'video', poster: '/pictures/a.svg' }] };

afterEach(() => jest.resetAllMocks());

describe('playing a video', () => {
  it('passes it with its poster to WeChat’s player', async () => {
    jest.mocked(Taro.previewMedia).mockResolvedValue({ errMsg: 'previewMedia:ok' });
    expect((await playVideo('/clips/a.mp4', '/pictures/a.svg')).ok).toBe(true);
    expect(Taro.previewMedia).toHaveBeenCalledWith(OPTIONS);
  });

  it.each(['previewMedia:fail', 'previewMedia:fail invalid url', 'previewMedia:fail api scope is not declared'])(
    'returns a failure instead of throwing: %s',
    async (errMsg) => {
      jest.mocked(Taro.previewMedia).mockRejectedValue({ errMsg });
      expect(await playVideo('/clips/a.mp4', '')).toEqual({ ok: false, failure: 'failed' });
    },
  );
});
