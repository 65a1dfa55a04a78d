import type { EpochMs } from './time';

/** One save by the seller. */
export interface DocumentChange {
  readonly at: EpochMs;
  /** The account that saved it. */
  readonly by: string;
  /** The verb that saved it. */
  readonly verb: string;
}

/** Something that the seller edits, as it was read. */
export interface EditedDocument {
  readonly id: string;
  /** 1 at first, and one more with each save. A save names the version that was edited. */
  readonly version: number;
  /** The latest saves, oldest first; none for what the shop was opened with. */
  readonly history: readonly DocumentChange[];
}

/** What a save puts into the place of what. */
export interface Save<Fields> {
  readonly requestId: string;
  /** What was edited, in the version that was read; absent to make a new one. */
  readonly edited?: { readonly id: string; readonly version: number };
  readonly fields: Fields;
}
