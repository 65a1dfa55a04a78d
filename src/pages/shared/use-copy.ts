import { useCallback, useState } from 'react';

import { copyText } from '@/platform/device/clipboard';

export type Copied = 'not-yet' | 'copied' | 'refused';

/** Copies a text and remembers what came of it: where it was refused the page says what to do instead. */
export function useCopy(
  text: string,
  before: Copied = 'not-yet',
): { readonly copied: Copied; readonly onCopy: () => void } {
  const [copied, setCopied] = useState(before);
  const onCopy = useCallback(() => {
    void copyText(text).then((answer) => setCopied(answer.ok ? 'copied' : 'refused'));
  }, [text]);
  return { copied, onCopy };
}
