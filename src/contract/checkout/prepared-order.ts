import type { WantedLine } from '../cart/quote';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** What the seller put together in a chat, for the shopper to check and pay. What it costs the quote says. */
export interface Basket {
  readonly id: string;
  /** Hers, with it; empty where she had none to add. */
  readonly words: string;
  readonly lines: readonly WantedLine[];
  /** The first instant at which it can't be opened any more. */
  readonly until: EpochMs;
}

/** The same as it lies before her. */
export interface MadeBasket extends Basket {
  readonly madeAt: EpochMs;
  /** Its lines by name; one whose good is gone has none. */
  readonly goods: readonly {
    readonly title: string;
    readonly options: readonly string[];
    readonly picture: Picture;
    readonly quantity: number;
  }[];
}

/** Whole days, after the one on which it was made, that a basket can be opened in a shop that says nothing else. */
export const BASKET_DAYS = 7;
