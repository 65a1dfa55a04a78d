import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** A good in an order that a friend is asked to pay. */
export interface FavourLine {
  readonly title: string;
  readonly options: readonly string[];
  readonly picture: Picture;
  readonly quantity: number;
}

/**
 * What a friend sees of an order she is asked to pay: nothing of who ordered it, where it goes, or what was remarked.
 * `over`: nobody can pay it any more.
 */
export interface Favour {
  readonly id: string;
  readonly state: 'open' | 'paid' | 'over';
  readonly lines: readonly FavourLine[];
  readonly due: Fen;
  readonly payBy: EpochMs;
}
