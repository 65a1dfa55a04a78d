import type { EpochMs } from '../time';
import type { WantedLine } from './quote';

/**
 * One SKU of a cart, as the phones of one shopper tell each other of it through the cloud. A quantity of 0 is one that
 * was taken out: it is kept for a while, so that a phone that was away does not bring it back.
 */
export interface CartEntry extends WantedLine {
  /** Whether it goes into the next order. */
  readonly chosen: boolean;
  /** When it was put in: a cart shows the newest first. */
  readonly addedAt: EpochMs;
  /** When it was last changed, on the cloud's clock: of two phones' words the later counts. */
  readonly changedAt: EpochMs;
}
