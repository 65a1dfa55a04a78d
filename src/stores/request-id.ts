import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';

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

/**
 * A write with a request id of its own. A retry with the same input after a transient failure reuses the id, so the
 * cloud runs it only once.
 */
export function withRequestId<I, R extends Result<unknown, Failure>>(
  send: (input: I & { readonly requestId: string }) => Promise<R>,
): (input: I) => Promise<R> {
  let intent: Intent | undefined;
  return async (input) => {
    intent = requestIdFor(JSON.stringify(input), intent);
    const answer = await send({ requestId: intent.id, ...input });
    if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
    return answer;
  };
}
