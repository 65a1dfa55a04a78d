import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { orderOnce, quoteIn, refusalOf, writeOrder } from '@/cloud/services/checkout/write-order';
import type { Quote } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { quoteOfAmount } from '@/domain/checkout/stall';

type Wish = Input<'order.placeAtStall'>;

export const placeAtStall: Handler<'order.placeAtStall'> = (wish, ports) =>
  orderOnce(ports, { verb: 'order.placeAtStall', wish, place: (tx) => place(tx, wish, ports) });

async function place(
  tx: Transaction,
  input: Wish,
  ports: Ports,
): Promise<Result<Order, FailureOf<'order.placeAtStall'>>> {
  const { shop } = ports.window;
  if (!shop.stall) return err(failure('PAYMENT_UNAVAILABLE', { reason: 'no stall' }));
  const { wish } = input;
  const lines = wish.kind === 'goods' ? wish.lines : [];
  const asked = await quoteIn(tx, ports, { lines, paying: input, stall: true });
  const quote =
    wish.kind === 'goods'
      ? asked.quote
      : quoteOfAmount({ amount: wish.amount, name: shop.stall.name, picture: shop.portrait });
  const refused = refusalOf(quote, wish.kind === 'goods' ? wish.shown : wish.amount, ports.window) ?? notThere(quote);
  return refused ? err(refused) : ok(await writeOrder(tx, ports, { ...asked, quote, remark: '' }));
}

/** What is bought after it is ordered can't lie at a stall. */
function notThere({ lines }: Quote): Failure<'PREORDER_ALONE'> | undefined {
  const preorder = lines.find((line) => line.preorder !== undefined);
  return preorder && failure('PREORDER_ALONE', { skuId: preorder.skuId });
}
