import type { EpochMs } from '@/contract/time';

import { newId } from './ids';
import { PREFIX, type KeyValue } from './storage/key-value';
import { openStore, wipe, type Store } from './storage/store';

const KEY = `${PREFIX}birth`;

/** What is decided at the first start and stays. */
export interface Birth {
  /** The demo shop's dates are counted from it, so that they don't move. */
  readonly startedAt: EpochMs;
  readonly shopperId: string;
  /** The shop had to start again, and the shopper has not been told yet. */
  readonly isReset: boolean;
}

interface Sources {
  readonly storage: KeyValue;
  readonly now: () => EpochMs;
  readonly random: () => number;
}

export interface Phone {
  readonly store: Store;
  readonly birth: () => Birth;
  /** The shopper has been told that the shop had to start again. */
  readonly told: () => void;
}

/** Opens what is kept on the phone. What can't be read is wiped, and the shop begins again. */
export function openPhone({ storage, now, random }: Sources): Phone {
  const kept = readBirth(storage);
  if (kept === 'unreadable') wipe(storage, KEY);
  const { store, wasReset } = openStore(storage);
  const isReset = wasReset || kept === 'unreadable';
  const isFirst = isReset || kept === undefined;
  let birth = isFirst ? { startedAt: now(), shopperId: newId(random), isReset } : kept;
  if (isFirst) writeBirth(storage, birth);
  return {
    store,
    birth: () => birth,
    told() {
      if (!birth.isReset) return;
      birth = { ...birth, isReset: false };
      writeBirth(storage, birth);
    },
  };
}

function readBirth(storage: KeyValue): Birth | 'unreadable' | undefined {
  const text = storage.get(KEY);
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isBirth(kept) ? kept : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isBirth(kept: unknown): kept is Birth {
  if (!(kept instanceof Object && 'startedAt' in kept && 'shopperId' in kept && 'isReset' in kept)) return false;
  return (
    Number.isSafeInteger(kept.startedAt) && typeof kept.shopperId === 'string' && typeof kept.isReset === 'boolean'
  );
}

/** On a phone without room the shop still opens, and this start is its first until there is room. */
function writeBirth(storage: KeyValue, birth: Birth): void {
  try {
    storage.set(KEY, JSON.stringify(birth));
  } catch {
    // Nothing else can be written either, so nothing is lost by a new shopper id at the next start.
  }
}
