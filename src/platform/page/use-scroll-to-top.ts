import { useCallback, useEffect, useState } from 'react';

import { scrollToTop } from './scroll-to-top';

/**
 * Returns a function that scrolls to the top after the render it is called before. At once, the list that is about to
 * be replaced would come near the screen with its first items, and render them for nothing.
 */
export function useScrollToTop(): () => void {
  const [requests, setRequests] = useState(0);
  useEffect(() => {
    if (requests > 0) void scrollToTop();
  }, [requests]);
  return useCallback(() => setRequests((count) => count + 1), []);
}
