import Taro from '@tarojs/taro';

/** Prefix of all storage keys of the app. */
const STORAGE_PREFIX = 'xiaopu/';

/** Removes all data of the app from this phone and closes it; the next start is like the first. */
export async function resetApp(): Promise<void> {
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(STORAGE_PREFIX)) Taro.removeStorageSync(key);
  await restartApp();
}

/** Closes the app; the next start reads everything anew. Only right after a tap. */
export async function restartApp(): Promise<void> {
  // The embedded cloud and the stores keep data in memory, which only a restart clears.
  if (process.env.TARO_ENV === 'weapp') await Taro.exitMiniProgram();
  else window.location.reload();
}
