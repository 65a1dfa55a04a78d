import Taro from '@tarojs/taro';

import { openPermissionSettings } from '@/platform/device/permission-settings';
import { addPhoneContact } from '@/platform/device/phone-contacts';

const CONTACT = { name: '阿禾', phone: '0798-0000000', wechatId: 'ahe' };

afterEach(() => jest.resetAllMocks());

describe('adding a contact to the phone', () => {
  it('passes name, number and WeChat id only', async () => {
    jest.mocked(Taro.addPhoneContact).mockResolvedValue({ errMsg: 'ok' });
    expect(await addPhoneContact(CONTACT)).toEqual({ ok: true, value: undefined });
    const options = { firstName: '阿禾', mobilePhoneNumber: '0798-0000000', weChatNumber: 'ahe' };
    expect(jest.mocked(Taro.addPhoneContact).mock.calls).toEqual([[options]]);
  });

  it.each([
    ['addPhoneContact:fail auth deny', 'refused'],
    ['addPhoneContact:fail:auth denied', 'refused'],
    ['addPhoneContact:fail authorize no response', 'refused'],
    ['addPhoneContact:fail privacy permission is not authorized', 'refused'],
    ['addPhoneContact:fail api scope is not declared in the privacy agreement', 'refused'],
    ['addPhoneContact:fail cancel', 'cancelled'],
    ['addPhoneContact:fail not supported', 'failed'],
  ])('%s is %s', async (errMsg, failure) => {
    jest.mocked(Taro.addPhoneContact).mockRejectedValue({ errMsg });
    expect(await addPhoneContact(CONTACT)).toEqual({ ok: false, failure });
  });

  it('fails without throwing when the host rejects with something else', async () => {
    jest.mocked(Taro.addPhoneContact).mockRejectedValue(undefined);
    expect(await addPhoneContact(CONTACT)).toEqual({ ok: false, failure: 'failed' });
  });
});

it('the permission settings return the requested permission', async () => {
  const authSetting = { 'scope.writePhotosAlbum': true, 'scope.addPhoneContact': false };
  jest.mocked(Taro.openSetting).mockResolvedValue({ authSetting, errMsg: 'ok' } as never); // Taro's type requires every scope
  expect(await openPermissionSettings('scope.writePhotosAlbum')).toBe(true);
  expect(await openPermissionSettings('scope.addPhoneContact')).toBe(false);
});
