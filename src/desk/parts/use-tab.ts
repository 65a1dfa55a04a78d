import { useCallback, useState } from 'react';

/** The selected one of these tabs, at first the first one; a setter for `TabStrip`. */
export function useTab<T extends string>(tabs: readonly [T, ...T[]]): readonly [T, (id: string) => void] {
  const [selected, setSelected] = useState<T>(tabs[0]);
  const select = useCallback((id: string) => setSelected((now) => tabs.find((tab) => tab === id) ?? now), [tabs]);
  return [selected, select];
}
