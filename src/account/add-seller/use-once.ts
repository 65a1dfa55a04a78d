import { useCallback, useRef, useState } from 'react';

/** An act that takes a while: while it lasts, further taps do nothing. */
export function useOnce(act: () => Promise<void>): { readonly busy: boolean; readonly run: () => void } {
  const [busy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const run = useCallback(() => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    void act().finally(() => {
      isRunning.current = false;
      setBusy(false);
    });
  }, [act]);
  return { busy, run };
}
