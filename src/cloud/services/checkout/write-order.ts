import type { Ports, Reader, Transaction, WriteFailure } from '@/cloud/ports';
import type { WalletRecord } from '@/cloud/shopper-records';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { readStockInTransaction, reserveStock } from '@/cloud/repositories/catalog/stock';
import { isErasing } from '@/cloud/repositories/desk/customers';
import { readOwnDayCounts } from '@/cloud/repositories/desk/day-counts';
import { readSource } from '@/cloud/repositories/entry/visitors';
import { readLockedPrices, reserveLockedPrices } from '@/cloud/repositories/offers/locked-prices';
import { claimOrderNumber } from '@/cloud/repositories/orders/claim-order-number';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { readWallet, reserveFromWallet } from '@/cloud/repositories/promotions/wallet';
import { runOnce, type IdempotentWrite } from '@/cloud/repositories/run-once';
import type { AddressFields } from '@/contract/addresses/address';
import type { LineItemInput, PaymentChoice, Quote, UnavailableLine } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS, TRANSFER_HOURS } from '@/contract/limits';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { OrderGift } from '@/contract/orders/order-gift';
import { err, ok, type Result } from '@/contract/result';
import { HOUR } from '@/contract/time';
import type { QuoteRefusal } from '@/contract/verbs/checkout';
import { createOrder } from '@/domain/orders/order';

import { quoteItems } from '../cart/quote';
import { currentPromotions } from '../promotions/current-promotions';
import { settleOwnDueOrders } from '../settle-due-orders';

interface PlaceOrderOnce<F> extends Pick<IdempotentWrite<Order, F>, 'verb' | 'request'> {
  readonly place: (tx: Transaction, ports: Ports) => Promise<Result<Order, F>>;
}

/**
 * Places an order idempotently: a repeated request returns the order it created. `place` prices with the catalog of the
 * ports it gets.
 */
export async function placeOrderOnce<F>(
  ports: Ports,
  { place, ...write }: PlaceOrderOnce<F>,
): Promise<Result<Order, F | PlaceFailure | WriteFailure>> {
  const attempt = () =>
    transactionWithCatalog<Order, F | PlaceFailure>(
      ports,
      (tx, current) =>
        runOnce<Order, F | Failure<'NOT_FOUND' | 'TOO_MANY' | 'UNAVAILABLE'>>(tx, ports, {
          ...write,
          async run() {
            const refused = (await isErasing(tx, ports)) ?? (await tooManyUnpaid(tx, ports));
            return refused ? err(refused) : place(tx, current);
          },
          idOf: ({ id }) => id,
          async replay(orderId) {
            const found = await findOwnOrder({ ...ports, db: tx }, orderId);
            return found.ok ? ok(found.value.order) : found;
          },
        }),
      (tx) => readOwn(tx, ports),
    );
  const placed = await attempt();
  if (placed.ok || !(await tooManyUnpaid(ports.db, ports))) return placed;
  // Those that have expired meanwhile do not count.
  await settleOwnDueOrders(ports);
  return attempt();
}

const OWN = ['addresses', 'customers', 'requests', 'visitors', 'wallets'] as const;

/** What an order reads of its shopper, in one go: on a server each by itself is a way to the database and back. */
function readOwn(tx: Reader, { caller: { shopperId } }: Ports): Promise<unknown> {
  return Promise.all(OWN.map((collection) => tx.get(collection, shopperId)));
}

type PlaceFailure = Failure<'REQUEST_REUSED' | 'NOT_FOUND' | 'TOO_MANY' | 'UNAVAILABLE'>;

/** Whether the caller has to pay or cancel an order first. The seller may hold what she likes of her own shop. */
async function tooManyUnpaid(
  db: Reader,
  { caller: { shopperId }, sellerId }: Pick<Ports, 'caller' | 'sellerId'>,
): Promise<Failure<'TOO_MANY'> | undefined> {
  const unpaid = shopperId === sellerId ? 0 : ((await db.get('customers', shopperId))?.unpaid ?? 0);
  const limit = LIMITS.unpaidOrders;
  return unpaid < limit ? undefined : failure('TOO_MANY', { what: 'unpaidOrders', limit });
}

interface QuoteRequest {
  readonly lines: readonly LineItemInput[];
  readonly paymentChoice: PaymentChoice;
  readonly province?: string;
  readonly stall?: boolean;
}

/** A quote and the data it was priced with, read in the same transaction that writes the order. */
interface PricedRequest {
  readonly quote: Quote;
  readonly wallet: WalletRecord;
}

/** The same with the id and the number of the order that it becomes. */
interface PricedOrder extends PricedRequest {
  readonly id: string;
  readonly number: string;
}

/** Prices lines for an order and claims its number, with what the quote reads: all of it before the stock is locked. */
export async function quoteOrder(tx: Transaction, ports: Ports, request: QuoteRequest): Promise<PricedOrder> {
  const id = ports.ids.next();
  const [number, priced] = await Promise.all([
    claimOrderNumber(tx, ports, id),
    quoteInTransaction(tx, ports, request),
    tx.get('orders', id),
  ]);
  return { ...priced, id, number };
}

/** Prices lines inside a transaction. */
export async function quoteInTransaction(
  tx: Transaction,
  ports: Ports,
  { lines, paymentChoice, province, stall }: QuoteRequest,
): Promise<PricedRequest> {
  const [wallet, promotions, lockedPrices] = await Promise.all([
    readWallet(tx, ports),
    currentPromotions(ports, tx),
    readLockedPrices(tx, ports, lines),
  ]);
  // Last: the stock of what everybody buys is locked from here on, and the others wait. What counts the order as well.
  const [stockOf] = await Promise.all([
    readStockInTransaction(
      tx,
      lines.map(({ skuId }) => skuId),
    ),
    readOwnDayCounts(tx, ports),
  ]);
  const quote = quoteItems(ports, {
    items: lines,
    stockOf,
    promotions,
    wallet,
    paymentChoice,
    lockedPrices,
    province,
    stall,
  });
  return { quote, wallet };
}

interface OrderToWrite extends PricedOrder {
  readonly address?: AddressFields | undefined;
  readonly gift?: OrderGift | undefined;
  readonly remark: string;
  /** Paid by a transfer in the chat; by default if the shop takes no other payments. */
  readonly isTransfer?: boolean;
}

/** Writes the order for a quote and reserves its stock, coupon, credit and agreed prices. Check `refusalOf` first. */
export async function writeOrder(tx: Transaction, ports: Ports, input: OrderToWrite): Promise<Order> {
  const { shop } = ports.catalog;
  const { id, number, quote, wallet, address, gift, remark, isTransfer = shop.payment === 'contact' } = input;
  const now = ports.clock.now();
  const order = createOrder({
    ...{ id, number, quote, address, gift, remark, now },
    transferTimeout: isTransfer ? (shop.transferHours ?? TRANSFER_HOURS) * HOUR : undefined,
  });
  await reserveStock(tx, quote.lines);
  reserveFromWallet(tx, wallet, { id: order.id, quote });
  await reserveLockedPrices(tx, ports, order);
  const source = await readSource(tx, ports);
  await putOrder(tx, { id: order.id, shopperId: ports.caller.shopperId, order, ...(source && { source }) });
  return order;
}

/** Why this quote can't be ordered; undefined if it can. `shown` is the total the shopper saw, fen. */
export function refusalOf(quote: Quote, shown: Fen): Failure<QuoteRefusal> | undefined {
  const [unavailable] = quote.unavailable;
  if (unavailable) return toLineFailure(unavailable);
  if (quote.coupons.rejected) return failure('COUPON_UNUSABLE', quote.coupons.rejected);
  if (quote.mixedPreorder) return failure('PREORDER_NOT_COMBINABLE', quote.mixedPreorder);
  if (quote.total !== shown) return failure('PRICE_CHANGED', { shown, now: quote.total });
  return undefined;
}

/** The failure that reports an unavailable line. */
export function toLineFailure({
  skuId,
  quantity,
  problem,
}: UnavailableLine): Failure<'NOT_FOUND' | 'OUT_OF_STOCK' | 'OVER_LIMIT'> {
  switch (problem.kind) {
    case 'gone':
      return failure('NOT_FOUND', { what: 'sku' });
    case 'sold-out':
      return failure('OUT_OF_STOCK', { skuId, requested: quantity, left: 0 });
    case 'low-stock':
      return failure('OUT_OF_STOCK', { skuId, requested: quantity, left: problem.left });
    case 'over-limit':
      return failure('OVER_LIMIT', { skuId, limit: problem.limit });
  }
}
