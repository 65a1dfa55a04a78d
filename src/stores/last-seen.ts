import type { Remote } from '@/contract/remote';
import { DAY, type EpochMs } from '@/contract/time';
import { readStorage, writeStorage } from '@/platform/device/storage';

/** What is older is not shown, even for a moment. */
const MAX_AGE = 3 * DAY;

/** An answer of another contract or of another shop is none. */
const source = () => `${__CONTRACT__} ${__CLOUD__} ${__CLOUD_ENV__}${__CLOUD_URL__}`;

/** The answer to one question that the first screen asks, as it was last. */
export interface LastSeen<T> {
  /** Ready if there is one, until there is an answer to keep. */
  readonly remote: () => Remote<T> | undefined;
  readonly keep: (value: T) => void;
}

interface Options<T> {
  /** What is shown on a phone that has kept nothing. */
  readonly shipped?: () => T | undefined;
  /** Called with the value, before it is shown. */
  readonly onRead?: (value: T) => void;
}

/**
 * Keeps an answer on the phone, so that the next start draws it at once and asks anew behind it. WeChat keeps apart what
 * users of one phone store (https://developers.weixin.qq.com/miniprogram/dev/framework/ability/storage.html). Not in a
 * browser, where one may log in after the other.
 */
export function lastSeen<T>(name: string, { shipped, onRead }: Options<T> = {}): LastSeen<T> {
  const key = `xiaopu/last-${name}`;
  let remote: Remote<T> | undefined;
  let isRead = !__SPLIT__;
  return {
    remote() {
      if (!isRead) {
        isRead = true;
        const kept = readStorage(key);
        const value = kept === undefined ? shipped?.() : valueOf<T>(kept);
        if (value !== undefined) {
          onRead?.(value);
          remote = { status: 'ready', value };
        }
      }
      return remote;
    },
    keep(value) {
      isRead = true;
      remote = undefined;
      const kept: Kept<T> = { source: source(), at: Date.now(), value };
      // On a full phone the next start asks before it draws, as the first one does.
      if (__SPLIT__) writeStorage(key, kept);
    },
  };
}

interface Kept<T> {
  readonly source: string;
  readonly at: EpochMs;
  readonly value: T;
}

/** What is kept, if it is of this shop and not too old. */
function valueOf<T>(kept: unknown): T | undefined {
  return isKept<T>(kept) ? kept.value : undefined;
}

/** What was written under the same contract has the form that is read. */
function isKept<T>(kept: unknown): kept is Kept<T> {
  if (!(kept instanceof Object && 'source' in kept && 'at' in kept && 'value' in kept)) return false;
  return kept.source === source() && typeof kept.at === 'number' && Math.abs(Date.now() - kept.at) < MAX_AGE;
}
