import type { Fen } from '../money';
import type { EpochMs } from '../time';

/** The goods that something is good for, and how the seller calls them: 「茶叶」. */
export interface GoodsScope {
  readonly ids: readonly string[];
  readonly says: string;
}

/** A price from before, shown struck only together with what it is: 「上周标价」 (明码标价和禁止价格欺诈规定 art. 16). */
export interface WasPrice {
  readonly price: Fen;
  readonly basis: string;
}

/** From that much on, that much less. */
export interface Tier {
  readonly from: Fen;
  readonly off: Fen;
}

interface Dated {
  readonly id: string;
  /** The seller's own name for it: 「立冬茶会」. */
  readonly name: string;
  /** The first instant at which it is over. */
  readonly until: EpochMs;
  /** Made for the people of a group, and shown to them alone. */
  readonly forGroup?: true;
}

/** A promotion as a good's page tells of it. A price for a time is already in the price there. */
export type PromotionNote =
  | (Dated & { readonly kind: 'time-price' })
  | (Dated & { readonly kind: 'second-piece'; readonly percentOff: number })
  | (Dated & { readonly kind: 'full-reduction'; readonly tiers: readonly Tier[]; readonly goods?: GoodsScope });
