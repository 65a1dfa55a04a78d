import { create } from 'zustand';

import { LIMITS } from '@/contract/limits';
import { read, write } from '@/platform/device/storage';

const KEY = 'xiaopu/searches';

/** Searches that the phone keeps. */
const MOST_SEARCHES = 10;

/** What was searched for on this phone, the last first. It never leaves the phone. */
export const useSearches = create<{ readonly words: readonly string[] }>(() => ({ words: readSearches() }));

/** What was kept may be broken or from another version: only what can be searched for comes back. */
function readSearches(): readonly string[] {
  const kept = read(KEY);
  if (!Array.isArray(kept)) return [];
  const words = kept.filter((word: unknown): word is string => typeof word === 'string' && fits(word));
  return [...new Set(words)].slice(0, MOST_SEARCHES);
}

function fits(word: string): boolean {
  return word.trim() !== '' && word.length <= LIMITS.queryChars;
}

/** On a full phone the searches are known until the app is closed: not worth a word to the shopper. */
function keep(words: readonly string[]): void {
  useSearches.setState({ words });
  write(KEY, words);
}

export function rememberSearch(word: string): void {
  if (!fits(word)) return;
  const others = useSearches.getState().words.filter((other) => other !== word);
  keep([word, ...others].slice(0, MOST_SEARCHES));
}

export function forgetSearch(word: string): void {
  keep(useSearches.getState().words.filter((other) => other !== word));
}

export function forgetSearches(): void {
  keep([]);
}
