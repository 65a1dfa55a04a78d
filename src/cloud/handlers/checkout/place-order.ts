import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { findAddress, readAddressBook } from '@/cloud/repositories/addresses/address-book';
import { checkText } from '@/cloud/services/check-text';
import { placeOrderOnce, quoteOrder, refusalOf, writeOrder } from '@/cloud/services/checkout/write-order';
import type { Verdict } from '@/cloud/wechat-ports';
import type { Quote } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { GiftCard } from '@/contract/orders/order-gift';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';

type PlaceOrderInput = Input<'order.place'>;
type PlaceFailure = FailureOf<'order.place'>;

export const placeOrder: Handler<'order.place'> = async (input, ports) => {
  const request = { ...input, remark: cleanText(input.remark) };
  const verdict = await checkCard(ports, request);
  return placeOrderOnce(ports, {
    verb: 'order.place',
    request,
    place: (tx, current) => place(tx, { request, verdict }, current),
  });
};

/** A friend reads what the giver writes. */
async function checkCard(ports: Ports, { requestId, gift }: PlaceOrderInput): Promise<Verdict> {
  const text = gift ? [gift.from, gift.words].filter((each) => each !== '').join(' ') : '';
  return text === '' ? { outcome: 'pass' } : checkText(ports, { request: { requestId }, text, scene: 'gift' });
}

interface Placing {
  readonly request: PlaceOrderInput;
  readonly verdict: Verdict;
}

async function place(
  tx: Transaction,
  { request, verdict }: Placing,
  ports: Ports,
): Promise<Result<Order, PlaceFailure>> {
  const { lines, shown, remark, addressId, gift: card } = request;
  const address =
    addressId === undefined ? ok(undefined) : findAddress(await readAddressBook(tx, ports.caller), addressId);
  if (!address.ok) return address;
  const province = address.value?.province;
  const priced = await quoteOrder(tx, ports, {
    ...{ lines, paymentChoice: request },
    ...(province !== undefined && { province }),
  });
  const refusal = (card && giftRefusal(priced.quote, verdict, ports)) ?? refusalOf(priced.quote, shown);
  if (refusal) return err(refusal);
  return ok(
    await writeOrder(tx, ports, { ...priced, address: address.value, gift: card && newGift(card, ports), remark }),
  );
}

function newGift({ from, words, showsPrice }: GiftCard, { ids }: Ports) {
  return { id: ids.next(), from, words, showsPrice };
}

/**
 * Why this can't be given. A transfer in the chat does not go back by itself, and pre-ordered goods come long after the
 * gift has to be claimed. There is nobody to decide about doubtful words before the friend reads them: they are refused.
 */
function giftRefusal(
  { lines }: Quote,
  verdict: Verdict,
  { catalog: { shop } }: Ports,
): Failure<'PAYMENT_UNAVAILABLE' | 'GIFT_REFUSED' | 'TEXT_REFUSED'> | undefined {
  if (shop.payment === 'contact') return failure('PAYMENT_UNAVAILABLE', { reason: 'contact' });
  if (lines.some(({ preorder }) => preorder)) return failure('GIFT_REFUSED', { problem: 'preorder' });
  if (verdict.outcome === 'pass') return undefined;
  return failure('TEXT_REFUSED', { violation: verdict.outcome === 'reject' ? verdict.violation : 'other' });
}
