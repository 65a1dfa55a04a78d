import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** One line of an order that a friend is asked to pay. */
export interface PayForMeLine {
  readonly title: string;
  readonly options: readonly string[];
  readonly picture: Picture;
  readonly quantity: number;
}

/**
 * An order as shown to the friend who is asked to pay it: without the shopper, the address and the remark.
 */
export interface PayForMeOrder {
  readonly id: string;
  readonly state: 'open' | 'paid' | 'cancelled';
  readonly lines: readonly PayForMeLine[];
  readonly due: Fen;
  readonly payBy: EpochMs;
}
