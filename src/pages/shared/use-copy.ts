import { useCallback, useState } from 'react';

import { copyText } from '@/platform/device/clipboard';

export type CopyStatus = 'not-yet' | 'copied' | 'refused';

/** Copies a text and keeps the outcome: when it is refused the page says what to do instead. */
export function useCopy(text: string): { readonly copied: CopyStatus; readonly onCopy: () => void } {
  const [copied, setCopied] = useState<CopyStatus>('not-yet');
  const onCopy = useCallback(() => {
    void copyText(text).then((result) => setCopied(result.ok ? 'copied' : 'refused'));
  }, [text]);
  return { copied, onCopy };
}
