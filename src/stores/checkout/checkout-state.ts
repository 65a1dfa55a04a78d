import type { PayingWith, Quote, WantedLine } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import { valueIn, type Remote } from '@/contract/remote';

import { requestIdFor, type Intent } from '../request-id';
import type { PlaceInput } from './unanswered-order';

/** One checkout, from what is wanted to an order. */
export interface Placing {
  readonly lines: readonly WantedLine[];
  /** What it was opened with. */
  readonly opened: readonly WantedLine[];
  readonly addressId?: string | undefined;
  /** Her coupon and her credit. Credit goes in only when she says so; the best coupon does by itself. */
  readonly paying: PayingWith;
  readonly quote: Remote<Quote>;
  /** A newer quote is on its way; the one shown must not be ordered by. */
  readonly requoting: boolean;
  /** The number of the last quote asked for. */
  readonly question: number;
  readonly remark: string;
  /** The troubled lines the shopper agreed to leave out, and the goods she knows can't be returned, as `keyOf` names them. */
  readonly seen: string;
  readonly agreed: string;
  readonly stage: 'editing' | 'placing' | 'paying' | 'done';
  readonly failure?: Failure | undefined;
  /** What was last sent, by its id. */
  readonly intent?: Intent | undefined;
  /** Sent, and not answered: nothing may change until this very request is. */
  readonly unanswered?: PlaceInput | undefined;
}

/** What has to happen before the order can be placed, in the order in which the page asks for it. */
export type Blocker = 'quote' | 'nothing' | 'trouble' | 'alone' | 'address' | 'returns';

export const keyOf = (lines: readonly WantedLine[]) =>
  JSON.stringify(lines.map(({ skuId, quantity }) => [skuId, quantity]));

export function quoteOf({ quote }: Placing): Quote | undefined {
  return valueIn(quote);
}

export function notReturnable(quote: Pick<Quote, 'lines'>) {
  return quote.lines.filter((line) => line.noReturn !== undefined);
}

export function hasAgreed(state: Placing): boolean {
  const quote = quoteOf(state);
  return quote !== undefined && state.agreed === keyOf(notReturnable(quote));
}

/** What is left to order by itself when a pre-order stands among others: the others, or else the first pre-order. */
export function apart({ lines, alone }: Quote): Quote['lines'] {
  const others = lines.filter((line) => line.preorder === undefined);
  if (others.length > 0) return others;
  const first = lines.find((line) => line.skuId === alone?.skuId);
  return lines.filter((line) => line.goodsId === first?.goodsId);
}

export function blockerOf(state: Placing): Blocker | undefined {
  const quote = quoteOf(state);
  if (!quote || state.requoting || (state.quote.status === 'ready' && state.quote.stale)) return 'quote';
  if (quote.lines.length === 0) return 'nothing';
  if (quote.troubled.length > 0 && state.seen !== keyOf(quote.troubled)) return 'trouble';
  if (quote.alone) return 'alone';
  if (state.addressId === undefined) return 'address';
  return notReturnable(quote).length > 0 && !hasAgreed(state) ? 'returns' : undefined;
}

/** The order as it is sent: what was shown, or word for word what got no answer. */
export function inputOf(state: Placing): PlaceInput | undefined {
  const { addressId, unanswered, remark, paying } = state;
  if (unanswered) return unanswered;
  const quote = quoteOf(state);
  if (!quote || addressId === undefined || blockerOf(state)) return undefined;
  const lines = quote.lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
  const wish = { lines, addressId, remark: remark.trim(), shown: quote.total, ...paying };
  // The same wish sent again has the same id, even where the cloud's answer was that it broke.
  return { requestId: requestIdFor(JSON.stringify(wish), state.intent).id, ...wish };
}

export const intentOf = ({ requestId, ...wish }: PlaceInput): Intent => ({
  id: requestId,
  about: JSON.stringify(wish),
});
