import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { findAddress, readBook } from '@/cloud/repositories/addresses/address-book';
import { orderOnce, quoteIn, refusalOf, writeOrder } from '@/cloud/services/checkout/write-order';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';

type Wish = Input<'order.place'>;

export const placeOrder: Handler<'order.place'> = (input, ports) => {
  const wish = { ...input, remark: cleanText(input.remark) };
  return orderOnce(ports, { verb: 'order.place', wish, place: (tx) => place(tx, wish, ports) });
};

async function place(tx: Transaction, wish: Wish, ports: Ports): Promise<Result<Order, FailureOf<'order.place'>>> {
  const { lines, shown, remark, addressId } = wish;
  const address = findAddress(await readBook(tx, ports.caller), addressId);
  if (!address.ok) return address;
  const asked = await quoteIn(tx, ports, { lines, paying: wish, province: address.value.province });
  const refused = refusalOf(asked.quote, shown, ports.window);
  return refused ? err(refused) : ok(await writeOrder(tx, ports, { ...asked, address: address.value, remark }));
}
