import type { GoodsCard } from '../catalog/goods';
import type { Landing, Source } from './landing';
import type { EpochMs } from '../time';
import type { Nothing, Verb } from '../verb';

/** What WeChat tells of the group that a card was opened in (`wx.getGroupEnterInfo`): sealed, for the cloud alone. */
export interface SealedGroup {
  readonly encryptedData: string;
  readonly iv: string;
  /** What WeChat Cloud puts the opened data in the place of. */
  readonly cloudId?: string;
}

/** A promotion that the seller made for the people of one group. */
export interface GroupOffer {
  readonly id: string;
  readonly name: string;
  /** The first instant at which it is over. */
  readonly until: EpochMs;
  /** What it is for, at the group's price; empty where it is for the whole shop. */
  readonly goods: readonly GoodsCard[];
}

/** How a shopper came. */
export interface ArrivingVerbs {
  /** Counts one coming by a card or a code, for the seller's eyes. `requestId` makes it count once. */
  'visit.note': Verb<{ readonly requestId: string; readonly landing: Landing; readonly source: Source }, Nothing>;
  /** She came from a group's card: what was made for that group holds for her until the Beijing day is over. */
  'group.enter': Verb<SealedGroup, { readonly offers: readonly GroupOffer[] }>;
}
