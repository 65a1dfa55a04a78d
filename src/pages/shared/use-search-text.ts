import { useCallback, useState } from 'react';

import { LIMITS } from '@/contract/limits';

/** The text in the search field and the submitted one: submitted on confirm, or when the field is cleared. */
export function useSearchText() {
  const [typed, setTyped] = useState('');
  const [submitted, setSubmitted] = useState('');
  const onType = useCallback((text: string) => {
    setTyped(text);
    if (text.trim() === '') setSubmitted('');
  }, []);
  const onSearch = useCallback(() => setSubmitted(typed.trim().slice(0, LIMITS.queryChars)), [typed]);
  return { typed, submitted, onType, onSearch };
}
