const PREFIX = 'erased:';

/** The id under which the orders of a shopper stay who was forgotten. `id`: a new one, that says nothing of them. */
export function erasedId(id: string): string {
  return PREFIX + id;
}

export function isErased(shopperId: string): boolean {
  return shopperId.startsWith(PREFIX);
}
