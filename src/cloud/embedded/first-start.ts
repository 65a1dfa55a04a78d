import type { EpochMs } from '@/contract/time';

import { newId } from './ids';
import { removeOtherVersions, type KeyValueStorage } from './storage/key-value';
import { FIRST_START_KEY } from './storage/keys';
import { openStore, removeAll, type Store } from './storage/store';

/** Decided at the first start and stored. */
export interface FirstStart {
  /** The dates of the demo shop are relative to it, so that they stay the same at later starts. */
  readonly startedAt: EpochMs;
  readonly shopperId: string;
  /** The stored data had to be removed, and the shopper has not seen the notice yet. */
  readonly wasReset: boolean;
}

interface Options {
  readonly storage: KeyValueStorage;
  readonly now: () => EpochMs;
  readonly random: () => number;
  /** An earlier request found data that can't be read. */
  readonly isUnreadable: boolean;
}

export interface PhoneStorage {
  readonly store: Store;
  readonly firstStart: () => FirstStart;
  /** To be called when the shopper has seen the notice of the reset. */
  readonly acknowledgeReset: () => void;
}

/**
 * Opens the data stored on the phone. Data that can't be read or has another version is removed, and the shop starts
 * again.
 */
export function openPhoneStorage({ storage, now, random, isUnreadable }: Options): PhoneStorage {
  const stored = readFirstStart(storage);
  // Only at the first start of this version: listing all keys at each start would delay it for nothing.
  const wasOutdated = stored === undefined && removeOtherVersions(storage);
  if (stored === 'unreadable') removeAll(storage, FIRST_START_KEY);
  const opened = openStore(storage, isUnreadable);
  const wasReset = opened.wasReset || stored === 'unreadable' || wasOutdated;
  const isFirst = wasReset || stored === undefined;
  let firstStart = isFirst ? { startedAt: now(), shopperId: newId(random), wasReset } : stored;
  if (isFirst) writeFirstStart(storage, firstStart);
  return {
    store: opened.store,
    firstStart: () => firstStart,
    acknowledgeReset() {
      if (!firstStart.wasReset) return;
      firstStart = { ...firstStart, wasReset: false };
      writeFirstStart(storage, firstStart);
    },
  };
}

function readFirstStart(storage: KeyValueStorage): FirstStart | 'unreadable' | undefined {
  const text = storage.get(FIRST_START_KEY);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isFirstStart(value) ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isFirstStart(value: unknown): value is FirstStart {
  if (!(value instanceof Object && 'startedAt' in value && 'shopperId' in value && 'wasReset' in value)) return false;
  return (
    Number.isSafeInteger(value.startedAt) && typeof value.shopperId === 'string' && typeof value.wasReset === 'boolean'
  );
}

/** When storage is full the shop still opens, and each start counts as the first until there is room. */
function writeFirstStart(storage: KeyValueStorage, firstStart: FirstStart): void {
  try {
    storage.set(FIRST_START_KEY, JSON.stringify(firstStart));
  } catch {
    // Nothing else can be stored either, so a new shopper id at the next start loses nothing.
  }
}
