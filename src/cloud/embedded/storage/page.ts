/** A key and what stands under it: a document or an index entry in a leaf, the number of a page above. */
export type Entry = readonly [key: string, value: unknown];

/** One node of the tree, stored under one key. */
export interface Page {
  readonly isLeaf: boolean;
  /** Sorted by key. Above the leaves an entry is a page, and its key the lowest that the page can hold. */
  readonly entries: readonly Entry[];
}

/** The page under the fixed key, with what concerns the whole tree. */
export interface RootPage extends Page {
  /** The number of the next new page. */
  readonly nextPage: number;
  /** Bytes of all pages but this one. */
  readonly bytes: number;
}

export const EMPTY_PAGE: Page = { isLeaf: true, entries: [] };
export const EMPTY_ROOT: RootPage = { ...EMPTY_PAGE, nextPage: 1, bytes: 0 };

/** The inverse of JSON.stringify; undefined for any text that is no page. */
export function parsePage(text: string): Page | undefined {
  const page = parseJson(text);
  return isPage(page) ? page : undefined;
}

export function parseRoot(text: string): RootPage | undefined {
  const root = parseJson(text);
  const hasTotals =
    root instanceof Object &&
    'nextPage' in root &&
    'bytes' in root &&
    Number.isSafeInteger(root.nextPage) &&
    Number.isSafeInteger(root.bytes);
  // Both totals are checked; `isPage` forgets them.
  return hasTotals && isPage(root) ? (root as RootPage) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Checks the keys only: this code wrote everything else, in this version, and each key is written completely or not at
 * all.
 */
function isPage(page: unknown): page is Page {
  if (!(page instanceof Object && 'isLeaf' in page && 'entries' in page)) return false;
  return (
    Array.isArray(page.entries) &&
    page.entries.every((entry: unknown) => Array.isArray(entry) && typeof entry[0] === 'string')
  );
}

/** Index of the first entry whose key is not below this one. */
export function placeOf(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.[0] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the entry whose page can hold this key. */
export function childOf(entries: readonly Entry[], key: string): number {
  const place = placeOf(entries, key);
  return Math.max(0, entries[place]?.[0] === key ? place : place - 1);
}

interface Change {
  readonly at: number;
  /** How many entries are taken out there. */
  readonly removed: number;
  /** What comes into their place. */
  readonly added: readonly Entry[];
}

export function withChange(entries: readonly Entry[], { at, removed, added }: Change): readonly Entry[] {
  return [...entries.slice(0, at), ...added, ...entries.slice(at + removed)];
}
