import { create } from 'zustand';

import { LIMITS } from '@/contract/limits';
import { readStorage, writeStorage } from '@/platform/device/storage';

const KEY = 'xiaopu/searches';

/** Maximum number of stored searches. */
const MAX_SEARCHES = 10;

/** Searches on this phone, newest first. They never leave the phone. */
export const useRecentSearches = create<{ readonly words: readonly string[] }>(() => ({ words: readSearches() }));

/** Stored data may be corrupt or from another version: only valid search terms are read. */
function readSearches(): readonly string[] {
  const saved = readStorage(KEY);
  if (!Array.isArray(saved)) return [];
  const words = saved.filter((word: unknown): word is string => typeof word === 'string' && isSearchable(word));
  return [...new Set(words)].slice(0, MAX_SEARCHES);
}

function isSearchable(word: string): boolean {
  return word.trim() !== '' && word.length <= LIMITS.queryChars;
}

/** If the phone's storage is full, the searches are kept in memory only; this is not reported. */
function saveSearches(words: readonly string[]): void {
  useRecentSearches.setState({ words });
  writeStorage(KEY, words);
}

export function addRecentSearch(word: string): void {
  if (!isSearchable(word)) return;
  const others = useRecentSearches.getState().words.filter((other) => other !== word);
  saveSearches([word, ...others].slice(0, MAX_SEARCHES));
}

export function removeRecentSearch(word: string): void {
  saveSearches(useRecentSearches.getState().words.filter((other) => other !== word));
}

export function clearRecentSearches(): void {
  saveSearches([]);
}
