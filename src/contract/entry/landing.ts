/** Where a scanned code or an opened link leads. */
export type Landing =
  | { readonly to: 'feed' }
  /** With an id: the goods of that category. */
  | { readonly to: 'catalogue'; readonly id?: string }
  | { readonly to: 'seller' }
  | { readonly to: 'coupons' }
  /** The seller's stall, where one pays standing. */
  | { readonly to: 'stall' }
  | { readonly to: 'goods'; readonly id: string }
  | { readonly to: 'post'; readonly id: string }
  /** What the seller put together in a chat, for the shopper to check and pay. */
  | { readonly to: 'basket'; readonly id: string };

/**
 * Where a shopper came from, each with its mark in codes and links. For the seller's own eyes; no commission hangs on it
 * and no person is in it. A mark is never given another meaning: codes are printed.
 */
export const SOURCE_MARKS = {
  post: 'p',
  poster: 'o',
  chat: 'c',
  group: 'g',
  moments: 'm',
  stall: 's',
} as const;
export type Source = keyof typeof SOURCE_MARKS;

export const SOURCES = Object.keys(SOURCE_MARKS) as readonly Source[]; // keys of a literal, which TypeScript widens

export function sourceOfMark(mark: string | undefined): Source | undefined {
  return SOURCES.find((source) => SOURCE_MARKS[source] === mark);
}

/** What one source brought. Without a source: by themselves, of whom only the orders are known. */
export interface SourceTally {
  readonly source?: Source;
  readonly visits: number;
  /** Orders placed within a day of the visit, whatever became of them … */
  readonly orders: number;
  /** … and those of them that money came for. */
  readonly paid: number;
}

export interface Entry {
  readonly landing: Landing;
  readonly source?: Source;
  /** The code was not one of ours, or leads to something gone. */
  readonly misread: boolean;
}
