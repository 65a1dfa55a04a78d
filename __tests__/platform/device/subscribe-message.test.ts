import Taro from '@tarojs/taro';

import { requestSubscribeMessages } from '@/platform/device/subscribe-message';

const request = jest.mocked(Taro.requestSubscribeMessage);

describe('requesting a subscribe message', () => {
  it('requests the template and returns the answer', async () => {
    request.mockResolvedValueOnce({ errMsg: 'ok', tpl: 'accept' } as never);
    expect(await requestSubscribeMessages(['tpl'])).toBe('allowed');
    expect(request).toHaveBeenLastCalledWith(expect.objectContaining({ tmplIds: ['tpl'] }));
    for (const answer of ['reject', 'ban', 'filter']) {
      request.mockResolvedValueOnce({ errMsg: 'ok', tpl: answer } as never);
      expect(await requestSubscribeMessages(['tpl'])).toBe('refused');
    }
  });

  it('asks for several at once, and is allowed when one of them is', async () => {
    request.mockResolvedValueOnce({ errMsg: 'ok', sent: 'reject', due: 'accept' } as never);
    expect(await requestSubscribeMessages(['sent', 'due'])).toBe('allowed');
    expect(request).toHaveBeenLastCalledWith(expect.objectContaining({ tmplIds: ['sent', 'due'] }));
  });

  it('is unavailable without a template, and when WeChat can’t ask', async () => {
    request.mockClear();
    expect(await requestSubscribeMessages([])).toBe('unavailable');
    expect(request).not.toHaveBeenCalled();
    request.mockRejectedValueOnce({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 });
    expect(await requestSubscribeMessages(['tpl'])).toBe('unavailable');
  });
});
