import { call, cloudNow } from '@/client';
import type { QuoteLine, UnavailableLine } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import { ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Answer, FailureOf } from '@/contract/verbs';
import { lastReturnTime } from '@/domain/orders/receipt';

import { addToCart, toLineItems } from '../cart/cart';
import { orderResource } from './orders';

export { receivesAt } from '@/domain/orders/receipt';

/**
 * Cancels an order. `depositRefund` is the refund that was shown to the shopper, fen, if a deposit was paid. Stores the
 * returned order, or reloads it after a conflict.
 */
export async function cancelOrder(orderId: string, depositRefund?: Fen): Promise<Answer<'order.cancel'>> {
  const answer = await call('order.cancel', { orderId, ...(depositRefund !== undefined && { depositRefund }) });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.kind === 'conflict') await orderResource.load({ orderId });
  return answer;
}

/** The return deadline if the goods were received now, by the cloud's clock. */
export function returnDeadlineIfReceivedNow(): EpochMs {
  return lastReturnTime(cloudNow());
}

/** Confirms receipt of the parcel. Stores the returned order, or reloads it after a conflict. */
export async function confirmReceipt(orderId: string): Promise<Answer<'order.confirmReceipt'>> {
  const answer = await call('order.confirmReceipt', { orderId });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.code === 'ORDER_STATE') await orderResource.load({ orderId });
  return answer;
}

/** The result of adding an order's lines to the cart again. */
export interface BuyAgainResult {
  /** Number of pieces added. */
  readonly pieces: number;
  /** Lines added with fewer pieces, or not at all, with their titles at the time of the order. */
  readonly missing: readonly { readonly title: string; readonly left: number }[];
  /** `lines`: the cart has reached its maximum number of lines. `full`: the phone's storage is full. */
  readonly cart: 'saved' | 'too-many-lines' | 'full';
}

/** Number of pieces of a line that can be bought now. */
function leftOf({ problem }: UnavailableLine): number {
  if (problem.kind === 'low-stock') return problem.left;
  return problem.kind === 'over-limit' ? problem.limit : 0;
}

/** Adds what is still available to the cart, according to a fresh quote; without a quote nothing is added. */
export async function buyAgain(lines: readonly QuoteLine[]): Promise<Result<BuyAgainResult, FailureOf<'cart.quote'>>> {
  const quote = await call('cart.quote', { lines: toLineItems(lines) });
  if (!quote.ok) return quote;
  const availableBySkuId = new Map(quote.value.unavailable.map((line) => [line.skuId, leftOf(line)]));
  const available = lines.map((line) => ({ line, pieces: availableBySkuId.get(line.skuId) ?? line.quantity }));
  const added = [...available]
    .reverse()
    .filter(({ pieces }) => pieces > 0)
    .map(({ line, pieces }) => ({ pieces, result: addToCart(line.skuId, pieces) }));
  return ok({
    pieces: added.reduce((count, { pieces, result }) => (result === 'too-many-lines' ? count : count + pieces), 0),
    missing: available
      .filter(({ line, pieces }) => pieces < line.quantity)
      .map(({ line, pieces }) => ({ title: line.title, left: pieces })),
    cart: added.find(({ result }) => result !== 'saved')?.result ?? 'saved',
  });
}
