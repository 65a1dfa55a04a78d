import { journalTextOf, openJournal, type Changes, type JournaledStorage } from './journal';
import { bytesOf, type KeyValueStorage } from './key-value';
import { PREFIX } from './keys';
import { EMPTY_ROOT, pageText, parsePage, parseRoot, type Page, type RootPage } from './page';

/** WeChat allows 1 MB per key and 10 MB in total. The difference is left for the journal, the cart and other data. */
const MAX_KEY_BYTES = 900 * 1024;
const MAX_TOTAL_BYTES = 9 * 1024 * 1024;

/** The number of the page at the top, which stands under a key of its own. */
export const ROOT = 0;

export const ROOT_KEY = `${PREFIX}root`;

function keyOf(number: number): string {
  return number === ROOT ? ROOT_KEY : `${PREFIX}page/${number.toString(36)}`;
}

/** Numbered pages over the phone's storage. A page is read and parsed when it is first needed, and then kept. */
export interface Pager {
  readonly read: (number: number) => Page;
  /** Changes a page, or removes it. */
  readonly write: (number: number, page: Page | undefined) => void;
  /** The number of a new page. */
  readonly add: (page: Page) => number;
  /** Stores what was changed since the last commit, all or nothing. */
  readonly commit: () => Commit;
  /** Forgets what was changed since the last commit. */
  readonly rollBack: () => void;
  readonly usedBytes: () => number;
  /** Whether a page could not be read. From then on nothing is stored, and what is missing counts as empty. */
  readonly isUnreadable: () => boolean;
}

/** `full`: there is no room, unless something else is removed. `refused`: it is too large for one write. */
export type Commit = 'stored' | 'full' | 'refused';

interface Totals {
  readonly nextPage: number;
  /** Bytes of all pages but the root. */
  readonly bytes: number;
}

interface PagerState {
  readonly maxBytes: number;
  readonly storage: JournaledStorage;
  /** Pages as they are stored, as far as they were read, and the bytes of each. */
  readonly stored: Map<number, Page>;
  readonly sizes: Map<number, number>;
  /** Pages changed since the last commit; undefined for a removed one. */
  readonly changed: Map<number, Page | undefined>;
  totals: Totals;
  nextPage: number;
  /** Whether there is a root in storage: without one a start finds none of the pages. */
  isCreated: boolean;
  isUnreadable: boolean;
}

/** Throws only when storage itself does not work. */
export function openPager(phone: KeyValueStorage): Pager {
  const storage = openJournal(phone);
  const maps = { stored: new Map(), sizes: new Map(), changed: new Map() };
  const state: PagerState = {
    maxBytes: phone.maxBytes ?? MAX_TOTAL_BYTES,
    storage,
    ...maps,
    totals: EMPTY_ROOT,
    nextPage: EMPTY_ROOT.nextPage,
    isCreated: false,
    isUnreadable: false,
  };
  readRoot(state);
  return {
    read: (number) => state.changed.get(number) ?? state.stored.get(number) ?? readPage(state, number),
    write: (number, page) => void state.changed.set(number, page),
    add(page) {
      state.changed.set(state.nextPage, page);
      state.nextPage += 1;
      return state.nextPage - 1;
    },
    commit() {
      const result = store(state);
      rollBack(state);
      return result;
    },
    rollBack: () => rollBack(state),
    usedBytes: () => state.totals.bytes,
    isUnreadable: () => state.isUnreadable,
  };
}

function rollBack(state: PagerState): void {
  state.changed.clear();
  state.nextPage = state.totals.nextPage;
}

function readRoot(state: PagerState): void {
  const text = state.storage.get(ROOT_KEY);
  const root = text === undefined ? EMPTY_ROOT : parseRoot(text);
  state.isCreated = text !== undefined;
  state.isUnreadable = !root;
  state.stored.set(ROOT, root ?? EMPTY_ROOT);
  state.totals = root ?? EMPTY_ROOT;
  state.nextPage = state.totals.nextPage;
}

function readPage(state: PagerState, number: number): Page {
  const text = state.storage.get(keyOf(number));
  const page = text === undefined ? undefined : parsePage(text);
  state.isUnreadable ||= !page;
  state.stored.set(number, page ?? EMPTY_ROOT);
  state.sizes.set(number, bytesOf(text ?? ''));
  return page ?? EMPTY_ROOT;
}

function store(state: PagerState): Commit {
  const { stored, sizes, changed, nextPage } = state;
  if (state.isUnreadable) return 'refused';
  const texts = new Map(
    [...changed].filter(([number]) => number !== ROOT).map(([number, page]) => [number, page && pageText(page)]),
  );
  const newSizes = new Map([...texts].map(([number, text]) => [number, bytesOf(text ?? '')]));
  const written = [...newSizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const freed = [...newSizes.keys()].reduce((sum, number) => sum + (sizes.get(number) ?? 0), 0);
  const totals = { nextPage, bytes: state.totals.bytes + written - freed };
  // The journal holds all of them under one key.
  const largest = state.isCreated ? written : Math.max(0, ...newSizes.values());
  if (largest > MAX_KEY_BYTES) return 'refused';
  if (totals.bytes > state.maxBytes && written > freed) return 'full';
  const root = changed.get(ROOT) ?? stored.get(ROOT) ?? EMPTY_ROOT;
  const rootPage: RootPage = { ...root, ...totals };
  texts.set(ROOT, pageText(rootPage));
  try {
    write(state, new Map([...texts].map(([number, text]) => [keyOf(number), text])));
  } catch {
    return 'full';
  }
  for (const [number, page] of changed)
    if (page) stored.set(number, page);
    else stored.delete(number);
  for (const [number, bytes] of newSizes) sizes.set(number, bytes);
  state.totals = totals;
  state.isCreated = true;
  return 'stored';
}

/** Throws when storage is full. The root comes last: the first write needs no journal, and may be of any size. */
function write({ isCreated, storage }: PagerState, changes: Changes): void {
  if (isCreated) storage.commit(changes, journalTextOf(changes));
  else storage.create(changes);
}
