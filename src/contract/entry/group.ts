import type { GoodsCard } from '../catalog/goods';
import type { EpochMs } from '../time';

/**
 * The encrypted result of `wx.getGroupEnterInfo`: the group in which a card was opened. Only the cloud can decrypt it.
 */
export interface EncryptedGroupInfo {
  readonly encryptedData: string;
  readonly iv: string;
  /** WeChat Cloud replaces this id with the decrypted data. */
  readonly cloudId?: string;
}

/** A promotion for the members of one WeChat group. */
export interface GroupPromotion {
  readonly id: string;
  readonly name: string;
  /** The first instant at which it has ended. */
  readonly until: EpochMs;
  /** The goods at the group price; empty if it applies to the whole shop. */
  readonly goods: readonly GoodsCard[];
}
