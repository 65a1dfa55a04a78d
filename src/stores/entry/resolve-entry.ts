import { call } from '@/client';
import type { Landing } from '@/contract/entry/landing';
import { LIMITS } from '@/contract/limits';
import type { Input } from '@/contract/verbs';
import { decodeText } from '@/platform/navigation/navigation';

import { addNotice } from './notices';
import { recordVisit } from './visits';

/** The page's query: `scene` of a mini-program code, `q` of an ordinary QR link. Both URL-encoded. */
export interface EntryQuery {
  readonly scene?: string | undefined;
  readonly q?: string | undefined;
}

function toInput({ scene, q }: EntryQuery): Input<'entry.resolve'> | undefined {
  if (scene) return { scene: decodeText(scene) };
  return q ? { link: decodeText(q) } : undefined;
}

/**
 * The landing of a scanned code; `undefined` if there was none or it can't be resolved, which adds a notice. Never
 * throws.
 */
export async function resolveEntry(query: EntryQuery): Promise<Landing | undefined> {
  const input = toInput(query);
  if (!input) return undefined;
  const { scene = '', link = '' } = input;
  if (scene.length > LIMITS.linkChars || link.length > LIMITS.linkChars) {
    addNotice('invalid-code');
    return undefined;
  }
  const answer = await call('entry.resolve', input);
  if (!answer.ok) {
    addNotice(answer.failure.retryable ? 'unreachable' : 'invalid-code');
    return undefined;
  }
  const { isInvalid, landing, source } = answer.value;
  if (isInvalid) {
    addNotice('invalid-code');
    return undefined;
  }
  if (source) recordVisit(landing, source);
  return landing;
}
