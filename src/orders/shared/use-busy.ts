import { useCallback, useState } from 'react';

/** `busy` while a tracked request runs, so that no second one starts. */
export function useBusy() {
  const [busy, setBusy] = useState(false);
  const track = useCallback(async (request: Promise<void>) => {
    setBusy(true);
    await request;
    setBusy(false);
  }, []);
  return { busy, track };
}
