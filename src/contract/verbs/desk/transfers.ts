import type { AddressFields } from '../../addresses/address';
import type { LineItemInput } from '../../cart/quote';
import type { DeskOrder } from '../../desk/desk-order';
import type { Fen } from '../../money';
import type { Verb } from '../../verb';
import type { QuoteRefusal } from '../checkout';

/**
 * Orders that are paid by a transfer in the chat. No payment service knows of the money: what the seller says she
 * received is what counts.
 */
export interface DeskTransfersVerbs {
  /**
   * The seller has received a transfer for the due payment. Another amount than is due fails with AMOUNT_DIFFERS unless
   * she takes it (`accept`): less lowers the price to what came in, more is kept with the order and can be given back.
   * Also possible after the deadline, as long as the order is not cancelled.
   */
  'desk.confirmTransfer': Verb<
    { readonly requestId: string; readonly orderId: string; readonly received: Fen; readonly accept?: true },
    DeskOrder,
    'NOT_FOUND' | 'ORDER_STATE' | 'AMOUNT_DIFFERS' | 'REQUEST_REUSED'
  >;
  /** The seller has transferred the money of a refund back. Idempotent. */
  'desk.confirmTransferBack': Verb<
    { readonly orderId: string; readonly refundId: string },
    DeskOrder,
    'NOT_FOUND' | 'REFUND_STATE'
  >;
  /**
   * Writes down an order that was made in the chat, for someone who may never open the shop. Stock and prices are those
   * of the shop; `received` is the transfer that has come in, taken whatever it is. Without one the order waits for it.
   */
  'desk.recordOrder': Verb<
    {
      readonly requestId: string;
      readonly address: AddressFields;
      readonly lines: readonly LineItemInput[];
      readonly remark: string;
      /** The total that the seller saw. */
      readonly shown: Fen;
      readonly received?: Fen;
    },
    DeskOrder,
    QuoteRefusal | 'REQUEST_REUSED'
  >;
}
