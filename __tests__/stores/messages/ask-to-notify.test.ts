import Taro from '@tarojs/taro';

import { askToNotify } from '@/stores/messages/ask-to-notify';

const request = jest.mocked(Taro.requestSubscribeMessage);
const TEMPLATES = { sent: 'tpl-sent', 'balance-due': 'tpl-due' };

it('asks once for the kinds that the shop has a template for, whatever the answer, also after a restart', async () => {
  const kept = new Map<string, unknown>();
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => kept.get(key) ?? '');
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void kept.set(key, value));
  request.mockResolvedValue({ errMsg: 'ok', 'tpl-sent': 'reject' } as never);
  await askToNotify(['sent', 'refund-answered'], undefined);
  expect(request).not.toHaveBeenCalled();
  await askToNotify(['sent', 'refund-answered'], TEMPLATES);
  await askToNotify(['sent', 'refund-answered'], TEMPLATES);
  expect(request).toHaveBeenCalledTimes(1);
  await askToNotify(['sent', 'balance-due'], TEMPLATES);
  expect(request).toHaveBeenLastCalledWith(expect.objectContaining({ tmplIds: ['tpl-due'] }));
});
