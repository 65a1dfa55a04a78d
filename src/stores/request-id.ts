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
