import { useEffect, useRef } from 'react';

/** A ref that is false after unmounting: the shopper may leave while a request is pending. */
export function useIsMounted() {
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}
