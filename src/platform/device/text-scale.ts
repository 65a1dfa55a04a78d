import Taro from '@tarojs/taro';

/** The size of text the shopper asked WeChat for, as a factor of the usual one: 1 to 1.5. Layouts hold up to there. */
export function textScale(): number {
  if (process.env.TARO_ENV !== 'weapp' || !Taro.canIUse('getAppBaseInfo')) return 1;
  // Base library 3.x names the factor, which Taro's types do not know yet.
  const info: object = Taro.getAppBaseInfo();
  const factor = 'fontSizeScaleFactor' in info ? Number(info.fontSizeScaleFactor) : 1;
  return Math.min(1.5, Math.max(1, factor || 1));
}
