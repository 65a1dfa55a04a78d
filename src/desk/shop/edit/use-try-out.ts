import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef } from 'react';

import type { ShopFields } from '@/contract/shop/edited-shop';
import { beginTryOut, endTryOut } from '@/stores/desk/shop';

/** Lets this phone's pages show the shop as it is written, until `end`, or until this page is shown again or left. */
export function useTryOut() {
  const isTrying = useRef(false);
  const end = useCallback(() => {
    if (isTrying.current) endTryOut();
    isTrying.current = false;
  }, []);
  useDidShow(end);
  useEffect(() => end, [end]);
  const begin = (written: ShopFields) => {
    isTrying.current = true;
    beginTryOut(written);
  };
  return { begin, end };
}
