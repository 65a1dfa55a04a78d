import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

import { go } from '@/platform/navigation/navigation';

/** The way to where coupons are taken. What she took there is in the quote when she is back. */
export function useWayToCoupons(requote: () => void) {
  const away = useRef(false);
  useDidShow(() => {
    if (away.current) requote();
    away.current = false;
  });
  return () => {
    away.current = true;
    void go({ to: 'coupons' });
  };
}
