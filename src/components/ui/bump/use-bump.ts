import { useRef } from 'react';

import styles from './bump.module.css';

/** A class that lets an element jump whenever `count` changes: two equal animations in turn, as one does not start again. */
export function useBump(count: number): string {
  const first = useRef(count);
  if (count === first.current) return '';
  return styles[count % 2 === 0 ? 'even' : 'odd'] ?? '';
}
