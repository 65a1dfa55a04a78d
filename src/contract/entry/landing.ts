/** The target of a scanned code or an opened link. */
export type Landing =
  | { readonly to: 'feed' }
  /** With an id: the goods of that category. */
  | { readonly to: 'catalog'; readonly id?: string }
  | { readonly to: 'seller' }
  | { readonly to: 'coupons' }
  /** Payment at the seller's stall. */
  | { readonly to: 'stall' }
  | { readonly to: 'goods'; readonly id: string }
  | { readonly to: 'post'; readonly id: string }
  /** An order that the seller prepared for a shopper. */
  | { readonly to: 'prepared-order'; readonly id: string };

/**
 * Traffic sources and the character that stands for each in codes and links. For the seller's statistics only: it
 * identifies no person and no commission depends on it. Never reassign a character: codes are printed.
 */
export const SOURCE_CODES = {
  post: 'p',
  poster: 'o',
  chat: 'c',
  group: 'g',
  moments: 'm',
  stall: 's',
} as const;
export type Source = keyof typeof SOURCE_CODES;

export const SOURCES = Object.keys(SOURCE_CODES) as readonly Source[]; // keys of a literal, which TypeScript widens

export function sourceFromCode(code: string | undefined): Source | undefined {
  return SOURCES.find((source) => SOURCE_CODES[source] === code);
}

/** Visits and orders of one source. Without a source: direct visits, of which only the orders are counted. */
export interface SourceStats {
  readonly source?: Source;
  readonly visits: number;
  /** Orders placed within a day of the visit, in any state … */
  readonly orders: number;
  /** … and how many of them were paid. */
  readonly paid: number;
}

/** A resolved code or link. */
export interface Entry {
  readonly landing: Landing;
  readonly source?: Source;
  /** The code is not from this shop, or its target no longer exists. */
  readonly isInvalid: boolean;
}
