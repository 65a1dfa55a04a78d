import { useCallback, useRef, useState } from 'react';

/** Runs an async action; ignores further calls until it ends. */
export function useExclusive(action: () => Promise<void>): { readonly busy: boolean; readonly run: () => void } {
  const [busy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const run = useCallback(() => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    void action().finally(() => {
      isRunning.current = false;
      setBusy(false);
    });
  }, [action]);
  return { busy, run };
}
