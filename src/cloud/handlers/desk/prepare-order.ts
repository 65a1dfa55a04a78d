import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { BasketRecord } from '@/cloud/records';
import { readBaskets, writeBaskets } from '@/cloud/repositories/checkout/prepared-orders';
import { once } from '@/cloud/repositories/once';
import { quoteIn, troubleOf } from '@/cloud/services/checkout/write-order';
import { BASKET_DAYS } from '@/contract/checkout/prepared-order';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';
import { basketUntil } from '@/domain/checkout/prepared-order';

import { toMadeBasket } from './list-prepared-orders';

type Wish = Input<'desk.prepareOrder'>;
type Trouble = FailureOf<'desk.prepareOrder'>;

export const orderFor: Handler<'desk.prepareOrder'> = async (input, ports) => {
  const wish = { ...input, words: cleanText(input.words) };
  // What is for a person to look at she has looked at herself: they are her own words.
  const verdict = await ports.moderation.check(wish.words, 'basket');
  if (verdict.outcome === 'reject') return err(failure('TEXT_REFUSED', { because: verdict.because }));
  const made = await ports.db.transaction<BasketRecord, Trouble>(async (tx) => {
    const open = await readBaskets(tx, ports);
    return once<BasketRecord, Trouble>(tx, ports, {
      verb: 'desk.prepareOrder',
      wish,
      act: () => make(tx, wish, { open, ports }),
      idOf: ({ id }) => id,
      again: (id) => findAmong(open, id),
    });
  });
  return made.ok ? ok(toMadeBasket(made.value, ports)) : made;
};

function findAmong(baskets: readonly BasketRecord[], wanted: string): Result<BasketRecord, Failure<'NOT_FOUND'>> {
  const basket = baskets.find(({ id }) => id === wanted);
  return basket ? ok(basket) : err(failure('NOT_FOUND', { what: 'basket' }));
}

interface Around {
  readonly open: readonly BasketRecord[];
  readonly ports: Ports;
}

/** Made of what can be bought now, as one order. What it costs, the shopper's own quote says. */
async function make(
  tx: Transaction,
  { words, lines }: Wish,
  { open, ports }: Around,
): Promise<Result<BasketRecord, Trouble>> {
  if (open.length >= LIMITS.baskets) return err(failure('TOO_MANY', { what: 'baskets', limit: LIMITS.baskets }));
  const { quote } = await quoteIn(tx, ports, { lines, paying: {} });
  const [troubled] = quote.troubled;
  if (troubled) return err(troubleOf(troubled));
  if (quote.alone) return err(failure('PREORDER_ALONE', quote.alone));
  const now = ports.clock.now();
  const basket = {
    id: ports.ids.next(),
    words,
    lines: quote.lines.map(({ skuId, quantity }) => ({ skuId, quantity })),
    until: basketUntil(now, ports.window.shop.basketDays ?? BASKET_DAYS),
    madeAt: now,
  };
  writeBaskets(tx, [basket, ...open]);
  return ok(basket);
}
