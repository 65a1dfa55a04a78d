import { call } from '@/client';
import type { Answer, Input, VerbName } from '@/contract/verbs';

/**
 * A new request id for one intent of the shopper. A repeated request has the same id, so that a lost answer never leads
 * to a second order. It only has to be unique for one shopper: the cloud stores request ids by shopper.
 */
export function newRequestId(): string {
  const random = () => Math.random().toString(36).slice(2, 10);
  return `r${Date.now().toString(36)}${random()}${random()}`.slice(0, 32);
}

/** What the shopper is about to send, with its request id. */
export interface Intent {
  readonly id: string;
  /** JSON. */
  readonly content: string;
}

/** Returns the previous intent while its content is the same; changed content gets a new id. */
export function requestIdFor(content: string, previous: Intent | undefined): Intent {
  return previous?.content === content ? previous : { id: newRequestId(), content };
}

/** The verbs that write with a request id. */
type WriteOnce = {
  [V in VerbName]: Input<V> extends { readonly requestId: string } ? V : never;
}[VerbName];

/** What a page knows of a write: all but its request id. */
export type Unsent<V extends WriteOnce> = Omit<Input<V>, 'requestId'>;

/**
 * A write with a request id of its own. A retry with the same input after a transient failure reuses the id, so the
 * cloud runs it only once.
 */
export function sendOnce<V extends WriteOnce>(verb: V): (input: Unsent<V>) => Promise<Answer<V>> {
  let intent: Intent | undefined;
  return async (input) => {
    intent = requestIdFor(JSON.stringify(input), intent);
    // TypeScript can't derive that for a generic verb.
    const answer = await call(verb, { requestId: intent.id, ...input } as Input<V>);
    if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
    return answer;
  };
}
