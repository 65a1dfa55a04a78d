import { useEffect, useState } from 'react';

import { LEAVING } from '@/components/ui/sheet/sheet-slot';

import { usePageShown } from '@/platform/page/use-page-shown';

import styles from './row-motion.module.css';

/**
 * The rows of a list, and for a moment those that just left it, each with the class of its motion: what comes opens a gap
 * and what goes closes its own. The first rows are simply there, unless a list that was empty opens, too (`opens`), and so
 * are those of a page that nobody sees. `rows` must be the same array as long as nothing changes.
 */
export function useRowMotion<T>(rows: readonly T[], keyOf: (row: T) => string, opens = false) {
  const isShown = usePageShown();
  const [before, setBefore] = useState(rows);
  useEffect(() => {
    const timer = setTimeout(() => setBefore(rows), LEAVING);
    return () => clearTimeout(timer);
  }, [rows]);
  if (!isShown) return rows.map((row) => ({ row, motion: '' }));
  const current = new Map(rows.map((row) => [keyOf(row), row]));
  const known = new Set(before.map(keyOf));
  return (rows.length < before.length ? before : rows).map((last) => {
    const key = keyOf(last);
    const row = current.get(key);
    if (!row) return { row: last, motion: styles['leaving'] ?? '' };
    return { row, motion: (known.size === 0 && !opens) || known.has(key) ? '' : (styles['arriving'] ?? '') };
  });
}
