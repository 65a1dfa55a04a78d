import type { KeyValueStorage } from './key-value';
import { childOf, EMPTY_PAGE, inParts, placeOf, textLengthOf, withChange, type Entry, type Page } from './page';
import { openPager, ROOT, type Pager } from './pager';

/** A page is split when its text is longer: small enough to be rewritten whenever one of its entries changes. */
const MAX_PAGE_CHARS = 4 * 1024;

/** A leaf with more is split too: an order has an entry in some ten indexes, and each rewrites the leaf that it comes to. */
const MAX_LEAF_ENTRIES = 32;

/** The entries between `from` and `to`, both exclusive, from either end. */
export interface Range {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly isReversed?: boolean;
}

/**
 * A sorted map over the phone's storage, in pages of bounded size (a B+ tree). Reading or writing an entry costs the few
 * pages on the way to it, however many entries there are.
 */
export interface Tree extends Pick<Pager, 'commit' | 'rollBack' | 'usedBytes' | 'isUnreadable'> {
  readonly get: (key: string) => unknown;
  readonly put: (key: string, value: unknown) => void;
  /** Puts all entries, sorted by key, of a tree that is empty, at the cost of writing each page once. */
  readonly fill: (entries: readonly Entry[]) => void;
  /** The same as one page of any length, to be read only: `fill` or `rollBack` comes before anything is put. */
  readonly show: (entries: readonly Entry[]) => void;
  readonly remove: (key: string) => void;
  readonly range: (range: Range) => readonly Entry[];
}

/** Throws only when storage itself does not work. */
export function openTree(storage: KeyValueStorage): Tree {
  const pager = openPager(storage);
  const { commit, rollBack, usedBytes, isUnreadable } = pager;
  return {
    get: (key) => get(pager, key),
    put: (key, value) => put(pager, key, value),
    fill: (entries) => fill(pager, entries),
    show: (entries) => pager.write(ROOT, { isLeaf: true, entries }),
    remove: (key) => remove(pager, key),
    range(range) {
      const found: Entry[] = [];
      collect(pager, { number: ROOT, range }, found);
      return found;
    },
    commit,
    rollBack,
    usedBytes,
    isUnreadable,
  };
}

/** A page on the way from the root to a leaf; `place` is where its parent names it. */
interface Step {
  readonly number: number;
  readonly page: Page;
  readonly place: number;
}

/** The number of the page that an entry above the leaves stands for. */
function pageAt(entries: readonly Entry[], place: number): number {
  return Number(entries[place]?.[1]);
}

/** The pages from the leaf in which the key stands or would stand, up to the root. */
function pathTo(pager: Pager, key: string): readonly [Step, ...Step[]] {
  let step: Step = { number: ROOT, page: pager.read(ROOT), place: 0 };
  let path: readonly [Step, ...Step[]] = [step];
  while (!step.page.isLeaf) {
    const place = childOf(step.page.entries, key);
    const number = pageAt(step.page.entries, place);
    step = { number, page: pager.read(number), place };
    path = [step, ...path];
  }
  return path;
}

function get(pager: Pager, key: string): unknown {
  const [{ page }] = pathTo(pager, key);
  const [found, value] = page.entries[placeOf(page.entries, key)] ?? [];
  return found === key ? value : undefined;
}

function put(pager: Pager, key: string, value: unknown): void {
  const [leaf, ...above] = pathTo(pager, key);
  const { entries } = leaf.page;
  const place = placeOf(entries, key);
  const isKnown = entries[place]?.[0] === key;
  writePage(
    pager,
    [leaf, ...above],
    withChange(entries, { at: place, removed: isKnown ? 1 : 0, added: [[key, value]] }),
  );
}

/** Builds the pages from the leaves up, until the entries of one level fit the root. */
function fill(pager: Pager, sorted: readonly Entry[]): void {
  let isLeaf = true;
  let entries = sorted;
  while (entries.length > 1 && textLengthOf(entries) > MAX_PAGE_CHARS) {
    const pages = inParts(entries, MAX_PAGE_CHARS);
    const level = isLeaf;
    entries = pages.map((part, at): Entry => [
      at === 0 ? '' : (part[0]?.[0] ?? ''),
      pager.add({ isLeaf: level, entries: part }),
    ]);
    isLeaf = false;
  }
  pager.write(ROOT, { isLeaf, entries });
}

/** Writes the entries of the first page of the path, and splits it when they are too long. */
function writePage(
  pager: Pager,
  [step, parent, ...above]: readonly [Step, ...Step[]],
  entries: readonly Entry[],
): void {
  const page = { isLeaf: step.page.isLeaf, entries };
  const hasFew = !page.isLeaf || entries.length <= MAX_LEAF_ENTRIES;
  if (entries.length < 2 || (hasFew && textLengthOf(entries) <= MAX_PAGE_CHARS)) return pager.write(step.number, page);
  const middle = splitPlace(entries, step.page.entries);
  const [left, right] = [entries.slice(0, middle), entries.slice(middle)];
  const added: Entry = [right[0]?.[0] ?? '', pager.add({ ...page, entries: right })];
  if (!parent) {
    const first: Entry = ['', pager.add({ ...page, entries: left })];
    return pager.write(ROOT, { isLeaf: false, entries: [first, added] });
  }
  pager.write(step.number, { ...page, entries: left });
  writePage(
    pager,
    [parent, ...above],
    withChange(parent.page.entries, { at: step.place + 1, removed: 0, added: [added] }),
  );
}

/** The middle; after an entry was appended only that one moves, so that a list that grows at its end leaves full pages. */
function splitPlace(entries: readonly Entry[], before: readonly Entry[]): number {
  const isAppended = entries[entries.length - 1]?.[0] !== before[before.length - 1]?.[0];
  return isAppended ? entries.length - 1 : entries.length >> 1;
}

function remove(pager: Pager, key: string): void {
  const path = pathTo(pager, key);
  const { entries } = path[0].page;
  const place = placeOf(entries, key);
  if (entries[place]?.[0] === key) removeAt(pager, path, place);
}

/** Above the leaves the next page takes the place of the first one, with the lowest key that it can hold. */
function withoutEntry({ isLeaf, entries }: Page, place: number): readonly Entry[] {
  const [removed, next] = [entries[place], entries[place + 1]];
  const takesPlace = !isLeaf && place === 0 && removed && next;
  return takesPlace
    ? withChange(entries, { at: 0, removed: 2, added: [[removed[0], next[1]]] })
    : withChange(entries, { at: place, removed: 1, added: [] });
}

/** Removes an entry of the first page of the path, and pages that become empty: a search must not go through them. */
function removeAt(pager: Pager, [step, parent, ...above]: readonly [Step, ...Step[]], place: number): void {
  const entries = withoutEntry(step.page, place);
  if (entries.length > 0) return pager.write(step.number, { ...step.page, entries });
  if (!parent) return pager.write(ROOT, EMPTY_PAGE);
  pager.write(step.number, undefined);
  removeAt(pager, [parent, ...above], step.place);
}

/** Adds the entries of a page that are in the range to `found`, until its limit is reached. */
function collect(
  pager: Pager,
  { number, range }: { readonly number: number; readonly range: Range },
  found: Entry[],
): void {
  const { from, to, limit, isReversed = false } = range;
  const { isLeaf, entries } = pager.read(number);
  const first = isLeaf ? placeOf(entries, from) : childOf(entries, from);
  const part = entries.slice(first, Math.max(placeOf(entries, to), isLeaf ? 0 : first + 1));
  const inOrder = isReversed ? part.reverse() : part;
  for (const [at, entry] of inOrder.entries()) {
    if (found.length >= limit) return;
    if (!isLeaf) collect(pager, { number: pageAt(inOrder, at), range }, found);
    else if (entry[0] > from) found.push(entry);
  }
}
