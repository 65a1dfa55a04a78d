import type { EpochMs } from '../time';
import type { LineItemInput } from './quote';

/**
 * One SKU of a cart, as synchronised between a shopper's phones. An entry with quantity 0 was removed: it is stored for
 * a while, so that a phone that was offline does not add it again.
 */
export interface CartEntry extends LineItemInput {
  /** Whether it is selected for the next order. */
  readonly chosen: boolean;
  /** When it was added; a cart shows the newest first. */
  readonly addedAt: EpochMs;
  /** When it was last changed, on the cloud's clock. Of two phones' versions the later one wins. */
  readonly changedAt: EpochMs;
}
