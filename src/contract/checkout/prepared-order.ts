import type { LineItemInput } from '../cart/quote';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/**
 * An order the seller prepared for one shopper (a draft order), shared in a chat. It has no prices: those are quoted.
 */
export interface PreparedOrder {
  readonly id: string;
  /** The seller's note to the shopper; empty for none. */
  readonly message: string;
  readonly lines: readonly LineItemInput[];
  /** From this instant on it can't be opened. */
  readonly expiresAt: EpochMs;
}

/** A prepared order as the seller's desk shows it. */
export interface DeskPreparedOrder extends PreparedOrder {
  readonly createdAt: EpochMs;
  /** Its lines with titles and pictures. A line whose goods were removed from the catalog is left out. */
  readonly goods: readonly {
    readonly title: string;
    readonly options: readonly string[];
    readonly picture: Picture;
    readonly quantity: number;
  }[];
}

/** Default number of whole days, after the day it was created, in which a prepared order can be opened. */
export const PREPARED_ORDER_DAYS = 7;
