import type { BaseEventOrig, ITouchEvent } from '@tarojs/components';
import { useRef } from 'react';

/** A shorter way down is a tap that slipped, px. */
const DISTANCE = 40;

// Taro types a view's touches as any event.
const heightOf = (event: BaseEventOrig) => (event as ITouchEvent).changedTouches[0]?.clientY ?? 0;

/** Touch handlers of what a swipe down closes. Nothing follows the finger: that would be one `setData` per move. */
export function useSwipeDown(onSwipe: () => void) {
  const start = useRef(0);
  return {
    onTouchStart: (event: BaseEventOrig) => {
      start.current = heightOf(event);
    },
    onTouchEnd: (event: BaseEventOrig) => {
      if (heightOf(event) - start.current > DISTANCE) onSwipe();
    },
  };
}
