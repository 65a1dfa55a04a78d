import { useCallback, useState } from 'react';

import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import { failureText } from '@/copy/failure-text';
import { showToast } from '@/platform/page/feedback';

interface Answer<T> {
  /** The item of the list that is answered. */
  readonly id: string;
  readonly write: () => Promise<Result<T, Failure>>;
  /** The toast after a success. */
  readonly done: (value: T) => string;
}

/** Sends an answer and refreshes the list; tells how it went. `busy` is the id of the item that is being answered. */
export function useAnswer(refresh: () => Promise<void>) {
  const [busy, setBusy] = useState<string>();
  const send = useCallback(
    async <T>({ id, write, done }: Answer<T>): Promise<boolean> => {
      setBusy(id);
      const result = await write();
      // Also after a failure: the item may have been answered on another phone.
      await refresh();
      setBusy(undefined);
      showToast(result.ok ? done(result.value) : failureText(result.failure));
      return result.ok;
    },
    [refresh],
  );
  return { busy, send };
}
