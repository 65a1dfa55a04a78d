import type { Ports, Transaction, WriteTrouble } from '@/cloud/ports';
import type { PurseRecord } from '@/cloud/records';
import { holdStock, readStockIn } from '@/cloud/repositories/catalog/stock';
import { readSource } from '@/cloud/repositories/entry/visitors';
import { holdLocks, readLocks } from '@/cloud/repositories/offers/locked-prices';
import { once, type Write } from '@/cloud/repositories/once';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { holdFromPurse, readPurse } from '@/cloud/repositories/promotions/wallet';
import type { AddressFields } from '@/contract/addresses/address';
import type { PayingWith, Quote, TroubledLine, WantedLine } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';
import type { QuoteRefusal } from '@/contract/verbs/checkout';
import type { StockOf } from '@/domain/catalog/goods';
import { placedOrder } from '@/domain/orders/order';
import { orderNumber } from '@/domain/orders/order-number';

import { quoteWanted } from '../cart/quote';
import { offersNow } from '../promotions/current-promotions';

/** Digits of an order's number that are drawn, after its second. */
const SERIAL_DIGITS = 6;

interface Placing<F> extends Pick<Write<Order, F>, 'verb' | 'wish'> {
  readonly place: (tx: Transaction) => Promise<Result<Order, F>>;
}

/** Places this order once: sent again, it is answered with the order that it made. */
export function orderOnce<F>(
  ports: Ports,
  { place, ...sent }: Placing<F>,
): Promise<Result<Order, F | Failure<'REQUEST_REUSED' | 'NOT_FOUND'> | WriteTrouble>> {
  return ports.db.transaction<Order, F | Failure<'REQUEST_REUSED' | 'NOT_FOUND'>>((tx) =>
    once<Order, F | Failure<'NOT_FOUND'>>(tx, ports, {
      ...sent,
      act: () => place(tx),
      idOf: ({ id }) => id,
      async again(orderId) {
        const found = await findOwnOrder({ ...ports, db: tx }, orderId);
        return found.ok ? ok(found.value.order) : found;
      },
    }),
  );
}

interface Wish {
  readonly lines: readonly WantedLine[];
  readonly paying: PayingWith;
  readonly province?: string;
  readonly stall?: boolean;
}

/** A quote with all that was read for it, so that nothing of it can change before the order is written. */
interface Asked {
  readonly quote: Quote;
  readonly stockOf: StockOf;
  readonly purse: PurseRecord;
}

/** Prices a wish inside the transaction that is to place it. */
export async function quoteIn(tx: Transaction, ports: Ports, { lines, paying, province, stall }: Wish): Promise<Asked> {
  const stockOf = await readStockIn(
    tx,
    ports.window,
    lines.map(({ skuId }) => skuId),
  );
  const purse = await readPurse(tx, ports);
  const offers = await offersNow(ports, tx);
  const locks = await readLocks(tx, ports, lines);
  const quote = quoteWanted(ports, { wanted: lines, stockOf, offers, purse, paying, locks, province, stall });
  return { quote, stockOf, purse };
}

interface Writing extends Asked {
  readonly address?: AddressFields;
  readonly remark: string;
}

/** Writes the order of a quote, and sets aside all that it uses. The caller has made sure that nothing refuses it. */
export async function writeOrder(tx: Transaction, ports: Ports, writing: Writing): Promise<Order> {
  const { quote, stockOf, purse, address, remark } = writing;
  const now = ports.clock.now();
  const number = orderNumber(now, Number(ports.ids.digits(SERIAL_DIGITS)));
  const order = placedOrder({ id: ports.ids.next(), number, quote, address, remark, now });
  holdStock(tx, quote.lines, stockOf);
  holdFromPurse(tx, purse, { id: order.id, quote });
  await holdLocks(tx, ports, order);
  const source = await readSource(tx, ports);
  tx.put('orders', { id: order.id, shopperId: ports.caller.shopperId, order, ...(source && { source }) });
  return order;
}

/** Why this quote is not the order that the shopper meant to place; `shown` is the total that she saw. */
export function refusalOf(quote: Quote, shown: Fen, { shop }: Ports['window']): Failure<QuoteRefusal> | undefined {
  const [troubled] = quote.troubled;
  if (troubled) return troubleOf(troubled);
  if (quote.coupons.dropped) return failure('COUPON_UNUSABLE', quote.coupons.dropped);
  if (quote.alone) return failure('PREORDER_ALONE', quote.alone);
  if (quote.total !== shown) return failure('PRICE_CHANGED', { shown, now: quote.total });
  if (shop.payment === 'contact') return failure('PAYMENT_UNAVAILABLE', { reason: 'contact' });
  return undefined;
}

/** Why this line can't be bought as it is. */
export function troubleOf({
  skuId,
  quantity,
  trouble,
}: TroubledLine): Failure<'NOT_FOUND' | 'OUT_OF_STOCK' | 'OVER_LIMIT'> {
  switch (trouble.kind) {
    case 'gone':
      return failure('NOT_FOUND', { what: 'sku' });
    case 'sold-out':
      return failure('OUT_OF_STOCK', { skuId, wanted: quantity, left: 0 });
    case 'short':
      return failure('OUT_OF_STOCK', { skuId, wanted: quantity, left: trouble.left });
    case 'over-limit':
      return failure('OVER_LIMIT', { skuId, limit: trouble.limit });
  }
}
