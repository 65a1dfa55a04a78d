import { BASKET_DAYS } from '@/contract/basket';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/address';
import { basketUntil } from '@/domain/basket';

import type { Handler } from '../handler';
import type { Ports, Transaction } from '../ports';
import type { BasketRecord } from '../records';
import { toMadeBasket } from './desk-baskets';
import { quoteIn, troubleOf } from './order-write';
import { madeBefore, rememberRequest } from './request';

type Wish = Input<'desk.orderFor'>;
type Made = Result<BasketRecord, FailureOf<'desk.orderFor'>>;

export const orderFor: Handler<'desk.orderFor'> = async (input, ports) => {
  const wish = { ...input, words: cleanText(input.words) };
  const { caller, clock, db, moderation } = ports;
  // What is for a person to look at she has looked at herself: they are her own words.
  const verdict = await moderation.check(wish.words, 'basket');
  if (verdict.outcome === 'reject') return err(failure('TEXT_REFUSED', { because: verdict.because }));
  // Counted outside the write: two sent at once may make one more, which harms no one.
  const isFull = (await db.listBaskets(clock.now(), LIMITS.baskets)).length >= LIMITS.baskets;
  const request = { requestId: wish.requestId, intent: JSON.stringify(['desk.orderFor', wish]) };
  const made = await db.transaction<BasketRecord, FailureOf<'desk.orderFor'>>(async (tx) => {
    const before = await madeBefore(tx, caller, request);
    if (!before.ok) return before;
    if (before.value !== undefined) return readMade(tx, before.value);
    if (isFull) return err(failure('TOO_MANY', { what: 'baskets', limit: LIMITS.baskets }));
    const basket = await make(tx, wish, ports);
    if (!basket.ok) return basket;
    tx.put('baskets', basket.value);
    rememberRequest(tx, caller, { ...request, made: basket.value.id });
    return basket;
  });
  return made.ok ? ok(toMadeBasket(made.value, ports)) : made;
};

async function readMade(tx: Transaction, id: string): Promise<Result<BasketRecord, Failure<'NOT_FOUND'>>> {
  const basket = await tx.get('baskets', id);
  return basket ? ok(basket) : err(failure('NOT_FOUND', { what: 'basket' }));
}

/** Made of what can be bought now, as one order. What it costs, the shopper's own quote says. */
async function make(tx: Transaction, { words, lines }: Wish, ports: Ports): Promise<Made> {
  const { quote } = await quoteIn(tx, ports, { lines, paying: {} });
  const [troubled] = quote.troubled;
  if (troubled) return err(troubleOf(troubled));
  if (quote.alone) return err(failure('PREORDER_ALONE', quote.alone));
  const now = ports.clock.now();
  return ok({
    id: ports.ids.next(),
    words,
    lines: quote.lines.map(({ skuId, quantity }) => ({ skuId, quantity })),
    until: basketUntil(now, ports.window.shop.basketDays ?? BASKET_DAYS),
    madeAt: now,
  });
}
