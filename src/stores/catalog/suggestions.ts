import { create } from 'zustand';

import { call } from '@/client';
import { LIMITS } from '@/contract/limits';

/** How long a shopper has to pause before the cloud is asked what she may mean, ms. */
const TYPING_PAUSE = 200;

/** Words that go on from what is being typed. Those for an earlier text stay until the next ones come. */
export const useTyping = create<{ readonly words: readonly string[] }>(() => ({ words: [] }));

let waiting: ReturnType<typeof setTimeout> | undefined;
/** Counts what was typed, so that an answer to something typed before is known for what it is. */
let latest = 0;

/** Something was typed: asks for suggestions once the shopper pauses. Nothing typed suggests nothing, at once. */
export function typed(text: string): void {
  stopTyping();
  if (text.trim() === '') return void useTyping.setState({ words: [] });
  const mine = latest;
  waiting = setTimeout(() => void suggest(text, mine), TYPING_PAUSE);
}

/** No answer that is still on its way shows any more. */
function stopTyping(): void {
  latest += 1;
  clearTimeout(waiting);
}

/** The shopper searches, or leaves. */
export function endTyping(): void {
  stopTyping();
  useTyping.setState({ words: [] });
}

async function suggest(text: string, mine: number): Promise<void> {
  const answer = await call('goods.suggest', { text: text.slice(0, LIMITS.queryChars) });
  if (mine !== latest) return;
  // Suggestions are a help and no more: that there are none now is not worth a word.
  useTyping.setState({ words: answer.ok ? answer.value.words : [] });
}
