import { useCallback, useEffect, useState } from 'react';

import { LOADING, type Remote } from '@/contract/remote';
import type { Resource } from '@/stores/resource';

/**
 * A document as it is stored now, read once: what another phone saves meanwhile must not overwrite what is written.
 * `query` undefined: `fresh`, a new one.
 */
export function useReadOnce<I, T>(resource: Pick<Resource<I, T>, 'load' | 'peek'>, query: I | undefined, fresh: T) {
  const [remote, setRemote] = useState<Remote<T>>(query === undefined ? { status: 'ready', value: fresh } : LOADING);
  const key = JSON.stringify(query);
  const read = useCallback(async () => {
    if (query === undefined) return;
    await resource.load(query);
    setRemote(resource.peek(query));
    // The key identifies the query.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [resource, key]);
  useEffect(() => void read(), [read]);
  return { remote, reload: read };
}
