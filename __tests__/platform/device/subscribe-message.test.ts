import Taro from '@tarojs/taro';

import { askForMessage } from '@/platform/device/subscribe-message';

const asks = jest.mocked(Taro.requestSubscribeMessage);

describe('asking for a message', () => {
  it('asks WeChat for that template alone, and says what she answered', async () => {
    asks.mockResolvedValueOnce({ errMsg: 'ok', tpl: 'accept' } as never);
    expect(await askForMessage('tpl')).toBe('allowed');
    expect(asks).toHaveBeenLastCalledWith(expect.objectContaining({ tmplIds: ['tpl'] }));
    for (const answer of ['reject', 'ban', 'filter']) {
      asks.mockResolvedValueOnce({ errMsg: 'ok', tpl: answer } as never);
      expect(await askForMessage('tpl')).toBe('refused');
    }
  });

  it('asks nothing where the shop has no template, and is no error where WeChat can’t ask', async () => {
    asks.mockClear();
    expect(await askForMessage(undefined)).toBe('unavailable');
    expect(asks).not.toHaveBeenCalled();
    asks.mockRejectedValueOnce({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 });
    expect(await askForMessage('tpl')).toBe('unavailable');
  });
});
