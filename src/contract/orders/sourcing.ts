import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** How far the seller is with what she buys for a shopper, line by line; it only ever goes on. */
export const SOURCE_STATES = ['ordered', 'bought', 'in-transit', 'arrived'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** What a picture of a step proves: that it was paid there, where it stood, which batch it is of, how it was packed. */
export const EVIDENCE_KINDS = ['receipt', 'shelf', 'batch', 'parcel'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly picture: Picture;
}

/** Something that happened to a line while it was bought, and what shows that it did. */
export interface SourceStep {
  readonly state: SourceState;
  readonly at: EpochMs;
  /** Where it happened: 京都 … */
  readonly place: string;
  /** In the seller's words. */
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/** One line of a pre-ordered order, and how far it has come. */
export interface SourcedLine {
  readonly skuId: string;
  /** Oldest first; empty while nothing happened. */
  readonly steps: readonly SourceStep[];
}
