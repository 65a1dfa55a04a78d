import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

import { navigateTo } from '@/platform/navigation/navigation';

/** Returns a function that opens the coupons page; calls `requote` when the shopper returns from it. */
export function useOpenCoupons(requote: () => void) {
  const hasLeft = useRef(false);
  useDidShow(() => {
    if (hasLeft.current) requote();
    hasLeft.current = false;
  });
  return () => {
    hasLeft.current = true;
    void navigateTo({ to: 'coupons' });
  };
}
