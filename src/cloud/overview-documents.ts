import type { Gift } from '@/contract/desk/customer';
import type { DocumentChange } from '@/contract/edited-document';
import type { Landing, Source } from '@/contract/entry/landing';
import type { Fen } from '@/contract/money';
import type { EpochMs } from '@/contract/time';
import type { Counts } from '@/domain/desk/counts';

/** Number of visits from one source to one landing on one day. Contains no personal data. */
export interface VisitRecord {
  /** Built from day, source and landing. */
  readonly id: string;
  /** Beijing day. */
  readonly day: number;
  readonly source: Source;
  readonly landing: Landing;
  readonly count: number;
}

/**
 * A part of what was counted of one Beijing day. Written with every order and visit that changes it, so that nobody has
 * to read the orders.
 */
export interface DayCountsRecord {
  /** Built from the day and the part. */
  readonly id: string;
  readonly counts: Counts;
}

/** A shopper as the seller's customer. Written with each of their orders. */
export interface CustomerRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Orders that were paid and not cancelled since. */
  readonly orders: number;
  /** Orders whose first payment is due: they hold stock, so there may not be many. */
  readonly unpaid: number;
  /** Money that came in, without what went back. */
  readonly spent: Fen;
  readonly lastOrder: {
    readonly at: EpochMs;
    readonly name?: string;
    readonly phone?: string;
    readonly source?: Source;
  };
  /** Only for the seller. */
  readonly note?: string;
  /** The id under which the orders of this shopper will stay, while everything else of them is being removed. */
  readonly erasing?: string;
  /** Oldest first. */
  readonly gifts?: readonly Gift[];
  /** What the seller changed of it, oldest first. */
  readonly history?: readonly DocumentChange[];
}

/** The collections that are kept for the seller's overview alone. */
export interface OverviewDocuments {
  readonly visits: VisitRecord;
  readonly dayCounts: DayCountsRecord;
  readonly customers: CustomerRecord;
}
