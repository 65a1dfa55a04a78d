import { call, cloudNow } from '@/client';
import type { QuoteLine, TroubledLine } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import { ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Answer, FailureOf } from '@/contract/verbs';
import { lastReturnInstant } from '@/domain/orders/receipt';

import { addToCart } from '../cart/cart';
import { orderResource } from './orders';

/**
 * Cancels an order. `back` is what she was told comes back of her deposit, if she paid one. The answer, or what the order
 * has become meanwhile, is what is known of it then.
 */
export async function cancelOrder(orderId: string, back?: Fen): Promise<Answer<'order.cancel'>> {
  const answer = await call('order.cancel', { orderId, ...(back !== undefined && { back }) });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.kind === 'conflict') await orderResource.load({ orderId });
  return answer;
}

/** Until when goods could be sent back if they were received now, on the cloud's clock. */
export function returnByFromNow(): EpochMs {
  return lastReturnInstant(cloudNow());
}

/** Tells the cloud that the parcel is there. What it answers, or what the order has become, is what is known of it then. */
export async function confirmReceipt(orderId: string): Promise<Answer<'order.confirmReceipt'>> {
  const answer = await call('order.confirmReceipt', { orderId });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.code === 'ORDER_STATE') await orderResource.load({ orderId });
  return answer;
}

/** What came of putting an order's lines into the cart once more. */
export interface BoughtAgain {
  /** Pieces that are in the cart now. */
  readonly pieces: number;
  /** Lines that went in with fewer pieces, or not at all, and what they were called when they were ordered. */
  readonly lacking: readonly { readonly title: string; readonly left: number }[];
  /** The cart holds as many different things as it may, or the phone has no room to keep it. */
  readonly cart: 'kept' | 'lines' | 'full';
}

/** Pieces of a line that can be bought now. */
function leftOf({ trouble }: TroubledLine): number {
  if (trouble.kind === 'short') return trouble.left;
  return trouble.kind === 'over-limit' ? trouble.limit : 0;
}

/** Puts what can still be bought into the cart. The cloud is asked what that is; without its answer nothing is put. */
export async function buyAgain(lines: readonly QuoteLine[]): Promise<Result<BoughtAgain, FailureOf<'cart.quote'>>> {
  const wanted = lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
  const quote = await call('cart.quote', { lines: wanted });
  if (!quote.ok) return quote;
  const troubled = new Map(quote.value.troubled.map((line) => [line.skuId, leftOf(line)]));
  const able = lines.map((line) => ({ line, pieces: troubled.get(line.skuId) ?? line.quantity }));
  const put = [...able]
    .reverse()
    .filter(({ pieces }) => pieces > 0)
    .map(({ line, pieces }) => ({ pieces, to: addToCart(line.skuId, pieces) }));
  return ok({
    pieces: put.reduce((count, { pieces, to }) => (to === 'lines' ? count : count + pieces), 0),
    lacking: able
      .filter(({ line, pieces }) => pieces < line.quantity)
      .map(({ line, pieces }) => ({ title: line.title, left: pieces })),
    cart: put.find(({ to }) => to !== 'kept')?.to ?? 'kept',
  });
}
