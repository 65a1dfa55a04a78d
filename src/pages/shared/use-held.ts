import { useRef } from 'react';

import type { Remote } from '@/contract/remote';

import styles from './held.module.css';

/**
 * The last answer while another is loaded, with what was asked: a skeleton in between would flash. `dim` is the class of
 * what is held, which dims if that takes a while.
 */
export function useHeld<T extends { readonly remote: Remote<unknown> }>(
  asked: T,
): T & { readonly dim: string | undefined } {
  const answered = useRef(asked);
  const { status } = asked.remote;
  const isLoading = status === 'idle' || status === 'loading';
  if (!isLoading) answered.current = asked;
  return { ...answered.current, dim: isLoading ? styles['held'] : '' };
}
