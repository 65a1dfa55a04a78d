import type { AddressFields } from '../addresses/address';
import type { QuoteLine } from '../cart/quote';
import type { Fen } from '../money';
import type { EpochMs } from '../time';
import type { Refund } from './refund';

/** The money agreed to for one line of a request. */
export interface AgreedLine {
  readonly skuId: string;
  /** Without freight, at least 1 fen and at most what was requested for the line. */
  readonly amount: Fen;
}

/** The seller's answer to a request. `message` is her words to the shopper; may be empty unless she refuses. */
export type RefundAnswer =
  | { readonly action: 'agree'; readonly message: string }
  /**
   * Money for these lines only. Goods of a refund without a return stay with the shopper. The pieces of an agreed return
   * come back, those of lines that are left out do not.
   */
  | { readonly action: 'agree-in-part'; readonly message: string; readonly lines: readonly AgreedLine[] }
  /** Refuses the request, or returned goods that are not what was sent. `message` is the reason. */
  | { readonly action: 'refuse'; readonly message: string };

/** A refund as the seller sees it. */
export interface DeskRefund {
  readonly orderId: string;
  readonly orderNumber: string;
  /** The recipient's name; absent for a purchase at the stall. */
  readonly name?: string;
  /** The order lines that the request is about. */
  readonly lines: readonly QuoteLine[];
  readonly refund: Refund;
  /** Where a return goes if the seller agrees: the address in the shop's settings. Only on a return to answer. */
  readonly returnAddress?: AddressFields;
  /** When the seller must have done her next step; absent when nothing waits for her. */
  readonly deadline?: EpochMs;
  /** The money came by a transfer in the chat, and goes back by one. */
  readonly isTransfer?: true;
}
