import { useRef } from 'react';

import styles from './bump.module.css';

/**
 * A class that animates an element whenever `count` changes: two equal animations in turn, as one does not start again.
 * By default it jumps.
 */
export function useBump(count: number, turns = [styles['even'], styles['odd']]): string {
  const first = useRef(count);
  if (count === first.current) return '';
  return turns[count % 2] ?? '';
}
