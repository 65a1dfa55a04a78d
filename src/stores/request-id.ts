/**
 * A new id for one intent of the shopper. Sent again with the same intent, so that a lost answer never becomes a second
 * order. Unique for one shopper is enough: the cloud keeps them apart by shopper.
 */
export function newRequestId(): string {
  const random = () => Math.random().toString(36).slice(2, 10);
  return `r${Date.now().toString(36)}${random()}${random()}`.slice(0, 32);
}

/** What the shopper means to do, and the id under which it is sent. */
export interface Intent {
  readonly id: string;
  readonly about: string;
}

/** Keeps the id while the intent (as JSON) is the same; a changed intent is a new one. */
export function requestIdFor(about: string, before: Intent | undefined): Intent {
  return before?.about === about ? before : { id: newRequestId(), about };
}
