import Taro from '@tarojs/taro';

/** A card opened in Moments, https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html */
const FROM_MOMENTS = 1154;

/** A card opened in a group; 1044 when it carries a ticket that names the group. */
const FROM_GROUP: readonly number[] = [1008, 1044];

/**
 * Whether the shop is a single page under a post in Moments: content alone, without login, navigation, payment or the
 * phone's own storage. It stays so for as long as it is open: 「前往小程序」 opens the shop itself.
 */
export function isSinglePage(): boolean {
  if (process.env.TARO_ENV !== 'weapp') return false;
  // `apiCategory` says it of every way there may yet be (base library 2.20.1), which Taro's types do not know.
  const launch: { readonly scene?: number; readonly apiCategory?: unknown } = Taro.getLaunchOptionsSync();
  return launch.scene === FROM_MOMENTS || launch.apiCategory === 'browseOnly';
}

/** Whether what is open now was opened from a card in a group. */
export function cameFromGroup(): boolean {
  if (process.env.TARO_ENV !== 'weapp') return false;
  return FROM_GROUP.includes(Number(Taro.getEnterOptionsSync().scene));
}
