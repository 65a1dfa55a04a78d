import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/** `contact`: the shop takes no payment here; the shopper asks the seller, carrying what she picked as text. */
export type PaymentMode = 'wechat' | 'contact';

/**
 * Who trades here, always one tap from the home page (电子商务法 art. 15).
 * `exempt`: a seller the law does not ask to register (art. 10), by her own declaration.
 */
export type Licence =
  | {
      readonly kind: 'registered';
      readonly name: string;
      readonly creditCode: string;
      readonly type: string;
      readonly address: string;
      readonly representative: string;
      readonly scope: string;
      /** Further permits: 食品经营 … */
      readonly permits: readonly { readonly name: string; readonly number: string }[];
    }
  | { readonly kind: 'exempt'; readonly statement: string; readonly address: string; readonly contact: string };

export interface Category {
  readonly id: string;
  readonly name: string;
}

export interface FreightRule {
  /** Charged once an order, up to `includedGrams`. */
  readonly base: Fen;
  readonly includedGrams: number;
  /** For each further kilogram begun. */
  readonly perExtraKg: Fen;
  /** Goods total from which freight is free. */
  readonly freeFrom: Fen;
  /** Added for provinces that cost more to reach, never waived by `freeFrom`. */
  readonly far: { readonly provinces: readonly string[]; readonly extra: Fen };
}

export interface Shop {
  readonly name: string;
  readonly signature: string;
  readonly portrait: Picture;
  readonly cover: Picture;
  readonly payment: PaymentMode;
  readonly licence: Licence;
  readonly categories: readonly Category[];
  /** What the seller offers to those who don't know what to search for. */
  readonly hotWords: readonly string[];
  readonly freight: FreightRule;
  /** When and how it is sent, in the seller's words. */
  readonly delivery: string;
  readonly returns: string;
  /** What the shop keeps of a shopper and why, in plain words. */
  readonly privacy: readonly string[];
  /** Set where the seller also sells standing: what an amount paid there is called. */
  readonly stall?: { readonly name: string };
  /** Whether a friend may pay an order. Off where WeChat gave the shop no right to it. */
  readonly payForMe?: boolean;
  /** Whole days that what the seller puts together in a chat can be opened; `BASKET_DAYS` when left out. */
  readonly basketDays?: number;
  /** Templates of WeChat's subscribe messages (订阅消息), by what they tell; absent where the shop has none. */
  readonly messages?: { readonly backInStock?: string };
  /** Set once after the embedded cloud had to start again from the demo shop. */
  readonly notice?: 'storage-reset';
}

export interface SellerCard {
  readonly name: string;
  readonly portrait: Picture;
  readonly motto: string;
  readonly about: readonly string[];
  readonly wechatId: string;
  /** The picture of her WeChat code, recognised by a long press on the phone. */
  readonly code: Picture;
  readonly codeUpdatedAt: EpochMs;
  /** What adding her is good for. Service only: never a price or a gate (WeChat operating rules 5.1). */
  readonly goodFor: readonly string[];
  /** When she answers. */
  readonly hours: string;
  /** For the phone's own address book. */
  readonly phone?: string;
  /** The customers' group. WeChat lets a group's code in for 7 days; `until` is the first instant at which it is over. */
  readonly group?: { readonly name: string; readonly code: Picture; readonly until: EpochMs };
  /** Her official account (公众号), found by its name. */
  readonly officialAccount?: { readonly name: string; readonly code?: Picture };
}
