import Taro from '@tarojs/taro';

import { played } from '../preview';

/** WeChat's text size setting as a factor of the default size, limited to 1 to 1.5: layouts work up to 1.5. */
export function getTextScale(): number {
  if (process.env.TARO_ENV === 'h5') return played().textScale;
  if (!Taro.canIUse('getAppBaseInfo')) return 1;
  // Base library 3.x returns the factor; Taro's types do not include it yet.
  const info: object = Taro.getAppBaseInfo();
  const factor = 'fontSizeScaleFactor' in info ? Number(info.fontSizeScaleFactor) : 1;
  return Math.min(1.5, Math.max(1, factor || 1));
}
