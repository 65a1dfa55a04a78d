import type { WantedLine } from './quote';
import type { EpochMs } from './time';

/** What the seller put together in a chat, for the shopper to check and pay. What it costs the quote says. */
export interface Basket {
  readonly id: string;
  /** Hers, with it. */
  readonly words: string;
  readonly lines: readonly WantedLine[];
  /** The first instant at which it can't be opened any more. */
  readonly until: EpochMs;
}
