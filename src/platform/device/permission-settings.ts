import Taro from '@tarojs/taro';

/** What WeChat asks the shopper's leave for, once each (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html). */
type Scope = 'scope.writePhotosAlbum' | 'scope.addPhoneContact';

/** Opens WeChat's own page of permissions, after a tap; whether this one is given when the shopper comes back. */
export async function openPermissions(scope: Scope): Promise<boolean> {
  try {
    const { authSetting } = await Taro.openSetting();
    return Object.entries(authSetting).some(([name, given]) => name === scope && given === true);
  } catch {
    return false;
  }
}
