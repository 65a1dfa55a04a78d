import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/order';
import type { Quote, TroubledLine } from '@/contract/quote';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/address';
import { orderNumber } from '@/domain/order-number';
import { placedOrder } from '@/domain/order';

import type { Handler } from '../handler';
import type { Ports, Transaction } from '../ports';
import { findAddress, readBook } from './address-book';
import { readSource } from './guest';
import { offersNow } from './offers-now';
import { readLocks, holdLocks } from './locked-prices';
import { holdFromPurse, readPurse } from './purse';
import { quoteWanted } from './quote-wanted';
import { madeBefore, rememberRequest } from './request';
import { holdStock, readStockIn } from './stock';

type Placed = Result<Order, FailureOf<'order.place'>>;
type Wish = Input<'order.place'>;

/** Digits of an order's number that are drawn, after its second. */
const SERIAL_DIGITS = 6;

export const placeOrder: Handler<'order.place'> = async (input, ports) => {
  const wish = { ...input, remark: cleanText(input.remark) };
  const request = { requestId: wish.requestId, intent: JSON.stringify(['order.place', wish]) };
  return ports.db.transaction<Order, FailureOf<'order.place'>>(async (tx) => {
    const before = await madeBefore(tx, ports.caller, request);
    if (!before.ok) return before;
    if (before.value !== undefined) return readMade(tx, before.value);
    const placed = await place(tx, wish, ports);
    if (placed.ok) rememberRequest(tx, ports.caller, { ...request, made: placed.value.id });
    return placed;
  });
};

async function readMade(tx: Transaction, orderId: string): Promise<Placed> {
  const record = await tx.get('orders', orderId);
  return record ? ok(record.order) : err(failure('NOT_FOUND', { what: 'order' }));
}

async function place(tx: Transaction, wish: Wish, ports: Ports): Promise<Placed> {
  const { caller, window } = ports;
  const address = findAddress(await readBook(tx, caller), wish.addressId);
  if (!address.ok) return address;
  const stockOf = await readStockIn(
    tx,
    window,
    wish.lines.map(({ skuId }) => skuId),
  );
  const purse = await readPurse(tx, ports);
  const quote = quoteWanted(ports, {
    wanted: wish.lines,
    stockOf,
    offers: await offersNow(ports, tx),
    purse,
    paying: wish,
    locks: await readLocks(tx, ports, wish.lines),
    province: address.value.province,
  });
  const refused = refusal(quote, wish, window.shop.payment);
  if (refused) return err(refused);
  const now = ports.clock.now();
  const order = placedOrder({
    id: ports.ids.next(),
    number: orderNumber(now, Number(ports.ids.digits(SERIAL_DIGITS))),
    quote,
    address: address.value,
    remark: wish.remark,
    now,
  });
  holdStock(tx, quote.lines, stockOf);
  holdFromPurse(tx, purse, { id: order.id, quote });
  await holdLocks(tx, ports, order);
  const source = await readSource(tx, ports);
  tx.put('orders', { id: order.id, shopperId: caller.shopperId, order, ...(source && { source }) });
  return ok(order);
}

/** Why this quote is not the order that the shopper meant to place. */
function refusal(
  quote: Quote,
  { shown }: Wish,
  payment: Ports['window']['shop']['payment'],
): FailureOf<'order.place'> | undefined {
  const [troubled] = quote.troubled;
  if (troubled) return troubleOf(troubled);
  if (quote.coupons.dropped) return failure('COUPON_UNUSABLE', quote.coupons.dropped);
  if (quote.alone) return failure('PREORDER_ALONE', quote.alone);
  if (quote.total !== shown) return failure('PRICE_CHANGED', { shown, now: quote.total });
  if (payment === 'contact') return failure('PAYMENT_UNAVAILABLE', { reason: 'contact' });
  return undefined;
}

function troubleOf({ skuId, quantity, trouble }: TroubledLine): Failure<'NOT_FOUND' | 'OUT_OF_STOCK' | 'OVER_LIMIT'> {
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
