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

/** What all keys of a page begin with is stored once. */
interface StoredPage extends Page {
  readonly prefix: string;
}

/** What the keys of these entries begin with. */
function prefixOf(entries: readonly Entry[]): string {
  const [first = ''] = entries[0] ?? [];
  const [last = ''] = entries[entries.length - 1] ?? [];
  let shared = 0;
  while (shared < first.length && first[shared] === last[shared]) shared += 1;
  return first.slice(0, shared);
}

/** The text of a page; of the root with its totals. */
export function pageText(page: Page): string {
  const prefix = prefixOf(page.entries);
  const entries = page.entries.map(([key, value]) => [key.slice(prefix.length), value]);
  return JSON.stringify({ ...page, prefix, entries });
}

/** Length of the text of each entry, counted once: putting an entry measures the page it comes to. */
const lengths = new WeakMap<Entry, number>();

function lengthOf(entry: Entry): number {
  const length = lengths.get(entry) ?? JSON.stringify(entry).length;
  lengths.set(entry, length);
  return length;
}

/** Length of the text of a page with these entries, give or take what surrounds them. */
export function textLengthOf(entries: readonly Entry[]): number {
  const shared = prefixOf(entries).length;
  return entries.reduce((sum, entry) => sum + lengthOf(entry) - shared, shared);
}

/** The entries in parts, in order: each as many as make a text of this length, or one that is longer. */
export function inParts(entries: readonly Entry[], maxLength: number): readonly (readonly Entry[])[] {
  let part: Entry[] = [];
  let length = 0;
  const parts = [part];
  for (const entry of entries) {
    length += lengthOf(entry);
    if (length > maxLength && part.length > 0) {
      part = [];
      parts.push(part);
      length = lengthOf(entry);
    }
    part.push(entry);
  }
  return parts;
}

/** The inverse of `pageText`; undefined for any text that is no page. */
export function parsePage(text: string): Page | undefined {
  const page = parseJson(text);
  return isPage(page) ? toPage(page) : undefined;
}

export function parseRoot(text: string): RootPage | undefined {
  const root = parseJson(text);
  if (!(root instanceof Object && 'nextPage' in root && 'bytes' in root && isPage(root))) return undefined;
  const { nextPage, bytes } = root;
  const hasTotals = typeof nextPage === 'number' && typeof bytes === 'number';
  return hasTotals ? { ...toPage(root), nextPage, bytes } : undefined;
}

function toPage({ isLeaf, prefix, entries }: StoredPage): Page {
  return { isLeaf, entries: entries.map(([key, value]) => [prefix + key, value]) };
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
function isPage(page: unknown): page is StoredPage {
  if (!(page instanceof Object && 'isLeaf' in page && 'prefix' in page && 'entries' in page)) return false;
  const { prefix, entries } = page;
  return typeof prefix === 'string' && Array.isArray(entries) && entries.every(isEntry);
}

function isEntry(entry: unknown): boolean {
  return Array.isArray(entry) && typeof entry[0] === 'string';
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
