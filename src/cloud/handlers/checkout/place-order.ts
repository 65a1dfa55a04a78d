import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { findAddress, readAddressBook } from '@/cloud/repositories/addresses/address-book';
import { placeOrderOnce, quoteInTransaction, refusalOf, writeOrder } from '@/cloud/services/checkout/write-order';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';

type PlaceOrderInput = Input<'order.place'>;

export const placeOrder: Handler<'order.place'> = (input, ports) => {
  const request = { ...input, remark: cleanText(input.remark) };
  return placeOrderOnce(ports, { verb: 'order.place', request, place: (tx, current) => place(tx, request, current) });
};

async function place(
  tx: Transaction,
  request: PlaceOrderInput,
  ports: Ports,
): Promise<Result<Order, FailureOf<'order.place'>>> {
  const { lines, shown, remark, addressId } = request;
  const address = findAddress(await readAddressBook(tx, ports.caller), addressId);
  if (!address.ok) return address;
  const priced = await quoteInTransaction(tx, ports, {
    lines,
    paymentChoice: request,
    province: address.value.province,
  });
  const refusal = refusalOf(priced.quote, shown);
  return refusal ? err(refusal) : ok(await writeOrder(tx, ports, { ...priced, address: address.value, remark }));
}
