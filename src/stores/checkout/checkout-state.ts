import type { LineItemInput, PaymentChoice, Quote } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import type { GiftCard } from '@/contract/orders/order-gift';
import { valueIn, type Remote } from '@/contract/remote';

import { toLineItems } from '../cart/cart';
import { requestIdFor, type Intent } from '../request-id';
import type { PlaceInput } from './unanswered-order';

/** The state of one checkout page, from the lines to the placed order. */
export interface CheckoutState {
  readonly lines: readonly LineItemInput[];
  /** The lines the checkout was opened with. */
  readonly initialLines: readonly LineItemInput[];
  readonly addressId?: string | undefined;
  /** Set while it is to be a gift, for which a friend gives the address. */
  readonly gift?: GiftCard | undefined;
  /** Coupon and credit. The best coupon is used by default; credit only if the shopper asks for it. */
  readonly paymentChoice: PaymentChoice;
  readonly quote: Remote<Quote>;
  /** A newer quote is being loaded; the one shown must not be ordered. */
  readonly requoting: boolean;
  /** Sequence number of the latest quote request; replies to earlier ones are dropped. */
  readonly quoteNumber: number;
  readonly remark: string;
  /** Key (`keyOfLines`) of the unavailable lines that the shopper agreed to leave out. */
  readonly acknowledged: string;
  /** Key (`keyOfLines`) of the non-returnable lines that the shopper has confirmed. */
  readonly agreedNoReturn: string;
  readonly status: 'editing' | 'placing' | 'paying' | 'done';
  readonly failure?: Failure | undefined;
  /** The last request sent, with its id. */
  readonly intent?: Intent | undefined;
  /** A request without a reply: nothing may change until it is repeated and answered. */
  readonly unanswered?: PlaceInput | undefined;
}

/** What prevents the order from being placed, in the order in which the page asks for it. */
export type Blocker = 'quote' | 'empty' | 'unavailable' | 'mixed-preorder' | 'address' | 'returns';

export const keyOfLines = (lines: readonly LineItemInput[]) =>
  JSON.stringify(lines.map(({ skuId, quantity }) => [skuId, quantity]));

export function quoteOf({ quote }: CheckoutState): Quote | undefined {
  return valueIn(quote);
}

export function nonReturnableLines(quote: Pick<Quote, 'lines'>) {
  return quote.lines.filter((line) => line.noReturnReason !== undefined);
}

export function hasAgreed(state: CheckoutState): boolean {
  const quote = quoteOf(state);
  return quote !== undefined && state.agreedNoReturn === keyOfLines(nonReturnableLines(quote));
}

/** The lines to order first if pre-orders are mixed in: all others, or else those of the first pre-ordered goods. */
export function separableLines({ lines, mixedPreorder }: Quote): Quote['lines'] {
  const others = lines.filter((line) => line.preorder === undefined);
  if (others.length > 0) return others;
  const first = lines.find((line) => line.skuId === mixedPreorder?.skuId);
  return lines.filter((line) => line.goodsId === first?.goodsId);
}

export function blockerOf(state: CheckoutState): Blocker | undefined {
  const quote = quoteOf(state);
  if (!quote || state.requoting || (state.quote.status === 'ready' && state.quote.stale)) return 'quote';
  if (quote.lines.length === 0) return 'empty';
  if (quote.unavailable.length > 0 && state.acknowledged !== keyOfLines(quote.unavailable)) return 'unavailable';
  if (quote.mixedPreorder) return 'mixed-preorder';
  if (!state.gift && state.addressId === undefined) return 'address';
  return nonReturnableLines(quote).length > 0 && !hasAgreed(state) ? 'returns' : undefined;
}

/** The input for `order.place`: what is shown, or the unanswered request unchanged. Undefined while blocked. */
export function toPlaceInput(state: CheckoutState): PlaceInput | undefined {
  const { addressId, gift, unanswered, remark, paymentChoice } = state;
  if (unanswered) return unanswered;
  const quote = quoteOf(state);
  if (!quote || blockerOf(state)) return undefined;
  const content = {
    lines: toLineItems(quote.lines),
    ...(gift ? { gift } : addressId !== undefined && { addressId }),
    remark: remark.trim(),
    shown: quote.total,
    ...paymentChoice,
  };
  // An unchanged request keeps its id, also after an error reply.
  return { requestId: requestIdFor(JSON.stringify(content), state.intent).id, ...content };
}

export const intentOf = ({ requestId, ...content }: PlaceInput): Intent => ({
  id: requestId,
  content: JSON.stringify(content),
});
