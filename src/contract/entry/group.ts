/** What WeChat tells of the group that a card was opened in (`wx.getGroupEnterInfo`): sealed, for the cloud alone. */

import type { GoodsCard } from '../catalog/goods';
import type { EpochMs } from '../time';

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
