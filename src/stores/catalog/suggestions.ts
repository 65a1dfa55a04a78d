import { create } from 'zustand';

import { call } from '@/client';
import { LIMITS } from '@/contract/limits';

/** Debounce time before suggestions are requested, ms. */
const TYPING_PAUSE = 200;

/** Suggestions for the typed text. Earlier ones stay until the new ones arrive. */
export const useSuggestions = create<{ readonly words: readonly string[] }>(() => ({ words: [] }));

let timer: ReturnType<typeof setTimeout> | undefined;
/** Number of the latest request, to discard outdated answers. */
let latestRequest = 0;

/** Requests suggestions after a pause in typing. An empty text clears them immediately. */
export function requestSuggestions(text: string): void {
  cancelPending();
  if (text.trim() === '') return void useSuggestions.setState({ words: [] });
  const request = latestRequest;
  timer = setTimeout(() => void suggest(text, request), TYPING_PAUSE);
}

/** Discards pending requests and their answers. */
function cancelPending(): void {
  latestRequest += 1;
  clearTimeout(timer);
}

/** Call when a search is submitted or the page is left. */
export function clearSuggestions(): void {
  cancelPending();
  useSuggestions.setState({ words: [] });
}

async function suggest(text: string, request: number): Promise<void> {
  const answer = await call('goods.suggest', { text: text.slice(0, LIMITS.queryChars) });
  if (request !== latestRequest) return;
  // Suggestions are optional: a failure is not reported.
  useSuggestions.setState({ words: answer.ok ? answer.value.words : [] });
}
