import Taro from '@tarojs/taro';

/**
 * Permissions that WeChat asks the shopper for, once each
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html).
 */
type Scope = 'scope.writePhotosAlbum' | 'scope.addPhoneContact';

/** Opens WeChat's permission settings, only after a tap; whether the permission is granted when the shopper returns. */
export async function openPermissionSettings(scope: Scope): Promise<boolean> {
  try {
    const { authSetting } = await Taro.openSetting();
    return Object.entries(authSetting).some(([name, isGranted]) => name === scope && isGranted === true);
  } catch {
    return false;
  }
}
