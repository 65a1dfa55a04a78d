import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** Progress of a pre-ordered line that the seller buys on order. A line only moves forward. */
export const SOURCING_STATES = ['ordered', 'bought', 'in-transit', 'arrived'] as const;
export type SourcingState = (typeof SOURCING_STATES)[number];

/** What a picture of a step shows: the shop receipt, the goods on the shelf, the batch number, the packed parcel. */
export const EVIDENCE_KINDS = ['receipt', 'shelf', 'batch', 'parcel'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly picture: Picture;
}

/** One step in buying a line, with pictures as evidence. */
export interface SourcingStep {
  readonly state: SourcingState;
  readonly at: EpochMs;
  /** Where it happened, for example 京都. */
  readonly place: string;
  /** Free text by the seller. */
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/** The sourcing progress of one order line. */
export interface SourcedLine {
  readonly skuId: string;
  /** Oldest first; empty before the first step. */
  readonly steps: readonly SourcingStep[];
}
