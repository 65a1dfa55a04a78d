import Taro from '@tarojs/taro';

import { requestSubscribeMessage } from '@/platform/device/subscribe-message';

const request = jest.mocked(Taro.requestSubscribeMessage);

describe('requesting a subscribe message', () => {
  it('requests the template and returns the answer', async () => {
    request.mockResolvedValueOnce({ errMsg: 'ok', tpl: 'accept' } as never);
    expect(await requestSubscribeMessage('tpl')).toBe('allowed');
    expect(request).toHaveBeenLastCalledWith(expect.objectContaining({ tmplIds: ['tpl'] }));
    for (const answer of ['reject', 'ban', 'filter']) {
      request.mockResolvedValueOnce({ errMsg: 'ok', tpl: answer } as never);
      expect(await requestSubscribeMessage('tpl')).toBe('refused');
    }
  });

  it('is unavailable without a template, and when WeChat can’t ask', async () => {
    request.mockClear();
    expect(await requestSubscribeMessage(undefined)).toBe('unavailable');
    expect(request).not.toHaveBeenCalled();
    request.mockRejectedValueOnce({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 });
    expect(await requestSubscribeMessage('tpl')).toBe('unavailable');
  });
});
