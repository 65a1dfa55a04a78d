import { useEffect, useState } from 'react';

import { LEAVING } from '@/components/ui/sheet/sheet-slot';

/**
 * The rows of a list, and for a moment those that just left it: with the class `leaving` of styles/shared.module.css they
 * close their gap. `rows` must be the same array as long as nothing changes.
 */
export function useLeaving<T>(rows: readonly T[], keyOf: (row: T) => string) {
  const [before, setBefore] = useState(rows);
  useEffect(() => {
    const timer = setTimeout(() => setBefore(rows), LEAVING);
    return () => clearTimeout(timer);
  }, [rows]);
  return (rows.length < before.length ? before : rows).map((last) => {
    const row = rows.find((current) => keyOf(current) === keyOf(last));
    return { row: row ?? last, isLeaving: !row };
  });
}
