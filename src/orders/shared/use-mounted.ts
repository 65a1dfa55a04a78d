import { useEffect, useRef } from 'react';

/** Whether the page is still there: the shopper may have gone back while an answer was on its way. */
export function useAlive() {
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  return alive;
}
