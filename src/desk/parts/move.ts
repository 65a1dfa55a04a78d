/** The same items, with the one at `index` before the one that was in front of it. */
export function movedUp<T>(items: readonly T[], index: number): readonly T[] {
  const moved = items.slice(index, index + 1);
  if (index < 1) return items;
  return [...items.slice(0, index - 1), ...moved, ...items.slice(index - 1, index), ...items.slice(index + 1)];
}
