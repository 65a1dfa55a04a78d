import Taro from '@tarojs/taro';

import { openPermissions } from '@/platform/device/permission-settings';
import { addToContacts } from '@/platform/device/phone-contacts';

const PERSON = { name: '阿禾', phone: '0798-0000000', wechatId: 'ahe' };

afterEach(() => jest.resetAllMocks());

describe('adding someone to the address book', () => {
  it('hands over name, number and id, and nothing else', async () => {
    jest.mocked(Taro.addPhoneContact).mockResolvedValue({ errMsg: 'ok' });
    expect(await addToContacts(PERSON)).toEqual({ ok: true, value: undefined });
    const wanted = { firstName: '阿禾', mobilePhoneNumber: '0798-0000000', weChatNumber: 'ahe' };
    expect(jest.mocked(Taro.addPhoneContact).mock.calls).toEqual([[wanted]]);
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
    expect(await addToContacts(PERSON)).toEqual({ ok: false, failure });
  });

  it('fails without throwing on a host that throws something else', async () => {
    jest.mocked(Taro.addPhoneContact).mockRejectedValue(undefined);
    expect(await addToContacts(PERSON)).toEqual({ ok: false, failure: 'failed' });
  });
});

it('the page of permissions tells of the one that was asked for', async () => {
  const authSetting = { 'scope.writePhotosAlbum': true, 'scope.addPhoneContact': false };
  jest.mocked(Taro.openSetting).mockResolvedValue({ authSetting, errMsg: 'ok' } as never); // Taro's type wants every scope
  expect(await openPermissions('scope.writePhotosAlbum')).toBe(true);
  expect(await openPermissions('scope.addPhoneContact')).toBe(false);
});
