import { useCallback, useState } from 'react';

/** `busy`: an act is on its way, and another has to wait. */
export function useBusy() {
  const [busy, setBusy] = useState(false);
  const doing = useCallback(async (act: Promise<void>) => {
    setBusy(true);
    await act;
    setBusy(false);
  }, []);
  return { busy, doing };
}
