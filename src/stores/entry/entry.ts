import { call } from '@/client';
import type { Landing } from '@/contract/entry/landing';
import { LIMITS } from '@/contract/limits';
import type { Input } from '@/contract/verbs';

import { noteVisit } from './arrival';
import { putNote } from './notices';

/** What a page was opened with: `scene` of a mini-program code, `q` of an ordinary QR link. Both still escaped. */
export interface EntryQuery {
  readonly scene?: string | undefined;
  readonly q?: string | undefined;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function questionOf({ scene, q }: EntryQuery): Input<'entry.resolve'> | undefined {
  if (scene) return { scene: unescaped(scene) };
  return q ? { link: unescaped(q) } : undefined;
}

/**
 * Where a scanned code leads; `undefined` where there was none, or it leads nowhere. In the latter case a note says so.
 * `unreachable` leaves it to the shopper to try again. Never throws, whatever the code holds.
 */
export async function resolveEntry(query: EntryQuery): Promise<Landing | undefined> {
  const question = questionOf(query);
  if (!question) return undefined;
  const { scene = '', link = '' } = question;
  if (scene.length > LIMITS.entryChars || link.length > LIMITS.entryChars) {
    putNote('misread');
    return undefined;
  }
  const answer = await call('entry.resolve', question);
  if (!answer.ok) {
    putNote(answer.failure.retryable ? 'unreachable' : 'misread');
    return undefined;
  }
  const { misread, landing, source } = answer.value;
  if (misread) putNote('misread');
  if (misread) return undefined;
  if (source) noteVisit(landing, source);
  return landing;
}
