/** A sorted set of texts, each with a value; every operation finds its place by halving. */
export interface SortedKeys {
  readonly put: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  /** The entries between `from` and `to`, both exclusive, from either end; at most `limit`. */
  readonly range: (range: Range) => readonly (readonly [key: string, value: string])[];
}

export interface Range {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly isReversed?: boolean;
}

export function createSortedKeys(): SortedKeys {
  const keys: string[] = [];
  const values = new Map<string, string>();

  /** Index of the first key that is not below this one. */
  function placeOf(key: string): number {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    put(key, value) {
      if (!values.has(key)) keys.splice(placeOf(key), 0, key);
      values.set(key, value);
    },
    remove(key) {
      if (values.delete(key)) keys.splice(placeOf(key), 1);
    },
    range({ from, to, limit, isReversed = false }) {
      const start = placeOf(from) + (values.has(from) ? 1 : 0);
      const end = placeOf(to);
      const found = isReversed
        ? keys.slice(Math.max(start, end - limit), end).reverse()
        : keys.slice(start, Math.min(end, start + limit));
      return found.map((key) => [key, values.get(key) ?? ''] as const);
    },
  };
}
