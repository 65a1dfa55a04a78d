import type { MessageKind } from '../messages/message';
import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/**
 * `contact`: no payment in the mini program. The shopper asks the seller, or places an order and pays it by a transfer
 * in the chat.
 */
export type PaymentMode = 'wechat' | 'contact';

/**
 * The business licence, always one tap from the home page (电子商务法 art. 15).
 * `exempt`: a seller who need not register (art. 10), by their own declaration.
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
      /** Further permits, e.g. 食品经营. */
      readonly permits: readonly { readonly name: string; readonly number: string }[];
    }
  | { readonly kind: 'exempt'; readonly statement: string; readonly address: string; readonly contact: string };

export interface Category {
  readonly id: string;
  readonly name: string;
}

export interface FreightRule {
  /** Charged once per order; covers `includedGrams`. */
  readonly base: Fen;
  readonly includedGrams: number;
  /** For each further started kilogram. */
  readonly perExtraKg: Fen;
  /** Goods total from which freight is free. */
  readonly freeFrom: Fen;
  /** Surcharge for remote provinces; charged even above `freeFrom`. */
  readonly remote: { readonly provinces: readonly string[]; readonly surcharge: Fen };
}

export interface Shop {
  readonly name: string;
  readonly signature: string;
  readonly avatar: Picture;
  readonly cover: Picture;
  readonly payment: PaymentMode;
  readonly licence: Licence;
  readonly categories: readonly Category[];
  /** Search terms the seller suggests. */
  readonly popularSearches: readonly string[];
  readonly freight: FreightRule;
  /** The seller's text on delivery. */
  readonly delivery: string;
  /** Days on which nothing is sent, with the seller's word on it. Orders can be placed all the same. */
  readonly pause?: { readonly since: EpochMs; readonly until: EpochMs; readonly text: string };
  /** The seller's text on returns. */
  readonly returns: string;
  /** The seller's text on which personal data is stored and why. */
  readonly privacy: readonly string[];
  /** Set if the seller also takes payments at a stall; `name` is the title of such a payment. */
  readonly stall?: { readonly name: string };
  /** Whether a friend may pay an order (代付). Requires a permission from WeChat. */
  readonly payForMe?: boolean;
  /** Whether a friend who gets a gift may choose another kind of the same price. */
  readonly giftChoice?: boolean;
  /** Hours in which an order that is paid by transfer has to be paid; `TRANSFER_HOURS` by default. */
  readonly transferHours?: number;
  /** Whole days in which a prepared order can be opened; `PREPARED_ORDER_DAYS` by default. */
  readonly preparedOrderDays?: number;
  /** Template ids of WeChat subscribe messages (订阅消息), by what they tell of. */
  readonly messageTemplates?: Readonly<Partial<Record<MessageKind, string>>>;
  /** Set after the embedded cloud lost its stored data and restarted with the demo shop. */
  readonly notice?: 'storage-reset';
}

/** The shop as its pages show it. */
export interface ShopProfile extends Shop {
  /** Who posts: the seller's own name. */
  readonly sellerName: string;
}

/** What the feed shows of the shop. */
export type ShopHead = Pick<ShopProfile, 'name' | 'signature' | 'avatar' | 'cover' | 'licence' | 'sellerName'>;

export interface SellerCard {
  readonly name: string;
  readonly avatar: Picture;
  readonly motto: string;
  readonly about: readonly string[];
  readonly wechatId: string;
  /** The seller's WeChat QR code; a long press on the phone scans it. */
  readonly qrCode: Picture;
  readonly qrCodeUpdatedAt: EpochMs;
  /**
   * What the seller helps with as a contact. Service only: never a discount or a condition (WeChat operating rules
   * 5.1).
   */
  readonly helpTopics: readonly string[];
  /** When the seller replies. */
  readonly replyHours: string;
  /** Can be saved to the phone's contacts. */
  readonly phone?: string;
  /** The customers' WeChat group. A group's QR code is valid for 7 days; `until` is the first instant it is not. */
  readonly group?: { readonly name: string; readonly qrCode: Picture; readonly until: EpochMs };
  /** The seller's official account (公众号), searchable by its name. */
  readonly officialAccount?: { readonly name: string; readonly qrCode?: Picture };
}
