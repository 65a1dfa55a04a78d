import Taro from '@tarojs/taro';

/** Everything the shop keeps on the phone is under this. */
const OURS = 'xiaopu/';

/** Forgets all that the shop keeps on this phone and closes it; opened again, it is as on the first day. */
export async function restart(): Promise<void> {
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(OURS)) Taro.removeStorageSync(key);
  // The embedded cloud and the stores hold what they read: only a new start forgets it.
  if (process.env.TARO_ENV === 'weapp') await Taro.exitMiniProgram();
  else window.location.reload();
}
