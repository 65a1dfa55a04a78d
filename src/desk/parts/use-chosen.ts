import { useCallback, useMemo, useState } from 'react';

/** Which of the listed orders are chosen. What was done meanwhile leaves the list, and is chosen no more. */
export function useChosen<T extends { readonly id: string }>(listed: readonly T[]) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (id: string) => setIds((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id])),
    [],
  );
  const chosen = useMemo(() => listed.filter(({ id }) => ids.includes(id)), [listed, ids]);
  const isAll = listed.length > 0 && chosen.length === listed.length;
  const toggleAll = () => setIds(isAll ? [] : listed.map(({ id }) => id));
  return { chosen, isAll, toggle, toggleAll, clear: useCallback(() => setIds([]), []) };
}
