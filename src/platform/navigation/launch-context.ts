import Taro from '@tarojs/taro';

import { played } from '../preview';

/**
 * A card opened in Moments, https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html
 */
const FROM_MOMENTS = 1154;

/** A card opened in a group; 1044 when it carries a ticket that names the group. */
const FROM_GROUP: readonly number[] = [1008, 1044];

/**
 * Whether the app is a single page opened from Moments: content only, without login, navigation, payment or the phone's
 * usual storage. This does not change while it is open: 「前往小程序」 opens the app itself.
 */
export function isSinglePage(): boolean {
  if (process.env.TARO_ENV === 'h5') return played().arrival === 'moments';
  // `apiCategory` (base library 2.20.1) also covers future scenes; Taro's types do not include it.
  const launch: { readonly scene?: number; readonly apiCategory?: unknown } = Taro.getLaunchOptionsSync();
  return launch.scene === FROM_MOMENTS || launch.apiCategory === 'browseOnly';
}

/** Whether the app was last opened from a card in a group chat. */
export function isOpenedFromGroup(): boolean {
  if (process.env.TARO_ENV === 'h5') return played().arrival === 'group';
  return FROM_GROUP.includes(Number(Taro.getEnterOptionsSync().scene));
}
