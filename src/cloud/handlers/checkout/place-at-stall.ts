import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { placeOrderOnce, quoteOrder, refusalOf, writeOrder } from '@/cloud/services/checkout/write-order';
import type { Quote } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { quoteForAmount } from '@/domain/checkout/stall';

type PlaceAtStallInput = Input<'order.placeAtStall'>;

export const placeAtStall: Handler<'order.placeAtStall'> = (request, ports) =>
  placeOrderOnce(ports, { verb: 'order.placeAtStall', request, place: (tx, current) => place(tx, request, current) });

async function place(
  tx: Transaction,
  input: PlaceAtStallInput,
  ports: Ports,
): Promise<Result<Order, FailureOf<'order.placeAtStall'>>> {
  const { shop } = ports.catalog;
  if (!shop.stall) return err(failure('PAYMENT_UNAVAILABLE', { reason: 'no stall' }));
  // Goods are handed over on payment: a transfer that comes later can't do that.
  if (shop.payment === 'contact') return err(failure('PAYMENT_UNAVAILABLE', { reason: 'contact' }));
  const { purchase } = input;
  const lines = purchase.kind === 'goods' ? purchase.lines : [];
  const priced = await quoteOrder(tx, ports, { lines, paymentChoice: input, stall: true });
  const quote =
    purchase.kind === 'goods'
      ? priced.quote
      : quoteForAmount({ amount: purchase.amount, name: shop.stall.name, picture: shop.avatar });
  const refusal =
    refusalOf(quote, purchase.kind === 'goods' ? purchase.shown : purchase.amount) ?? preorderRefusal(quote);
  return refusal ? err(refusal) : ok(await writeOrder(tx, ports, { ...priced, quote, remark: '' }));
}

/** Pre-ordered goods are not available at the stall yet. */
function preorderRefusal({ lines }: Quote): Failure<'PREORDER_NOT_COMBINABLE'> | undefined {
  const preorder = lines.find((line) => line.preorder !== undefined);
  return preorder && failure('PREORDER_NOT_COMBINABLE', { skuId: preorder.skuId });
}
