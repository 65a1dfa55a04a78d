import { useDidHide, useDidShow, useTabItemTap } from '@tarojs/taro';
import { useRef } from 'react';

import { scrollToTop } from './scroll-to-top';

/** A tap that switches to the tab comes together with the page's show; how long after it, ms, a tap is one of its own. */
const SETTLED = 300;

/** Scrolls to the top when the shopper taps the tab of the page that is shown already. */
export function useTabTapToTop(): void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const isSettled = useRef(false);
  useDidShow(() => {
    timer.current = setTimeout(() => (isSettled.current = true), SETTLED);
  });
  useDidHide(() => {
    clearTimeout(timer.current);
    isSettled.current = false;
  });
  useTabItemTap(() => {
    if (isSettled.current) void scrollToTop();
  });
}
