import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findAddress, readAddressBook } from '@/cloud/repositories/addresses/address-book';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { releaseStock, reserveStock } from '@/cloud/repositories/catalog/stock';
import { isErasing } from '@/cloud/repositories/desk/customers';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { findGift, giftView, noGift, readGiftChoices } from '@/cloud/services/gifts/gift-view';
import { settleOrderIfDue } from '@/cloud/services/settle-due-orders';
import type { QuoteLine } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { hasSurcharge } from '@/domain/cart/freight';
import { claimedGift } from '@/domain/gifts/gift';
import { isClaimable } from '@/domain/gifts/gift-state';

type ClaimFailure = FailureOf<'gift.claim'>;

/** Of several friends the first one gets it: the order decides, in the transaction that writes the address. */
export const claimGift: Handler<'gift.claim'> = async (input, ports) => {
  const found = await findGift(ports.db, input.giftId);
  if (!found.ok) return found;
  // One whose time is over goes back now, not only with the next sweep.
  const settled = await settleOrderIfDue(found.value.order, ports);
  if (!settled.ok) return settled;
  const claimed = await transactionWithCatalog<OrderRecord, ClaimFailure>(ports, async (tx, current) => {
    const record = await tx.get('orders', found.value.id);
    if (!record) return err(noGift());
    if (record.claimedBy === ports.caller.shopperId) return ok(record);
    return claim(tx, { record, input }, current);
  });
  return claimed.ok ? giftView(claimed.value, ports) : claimed;
};

interface Claiming {
  readonly record: OrderRecord;
  readonly input: Input<'gift.claim'>;
}

async function claim(
  tx: Transaction,
  { record, input }: Claiming,
  ports: Ports,
): Promise<Result<OrderRecord, ClaimFailure>> {
  const { caller, clock, catalog } = ports;
  const at = clock.now();
  const refusal = refusalOf(record, ports) ?? (await isErasing(tx, ports));
  if (refusal) return err(refusal);
  const address = findAddress(await readAddressBook(tx, caller), input.addressId);
  if (!address.ok) return address;
  // A gift is priced without knowing where it goes: with the freight to most provinces, which no address may exceed.
  if (hasSurcharge(catalog.shop.freight, address.value.province)) return err(refused('far'));
  const lines = await withChanges(tx, { record, input }, ports);
  if (!lines) return err(refused('kind'));
  const order = claimedGift(record.order, { at, address: address.value, lines });
  const claimed = { ...record, order, claimedBy: caller.shopperId };
  await putOrder(tx, claimed);
  return ok(claimed);
}

const refused = (problem: 'own' | 'claimed' | 'ended' | 'far' | 'kind') => failure('GIFT_REFUSED', { problem });

function refusalOf(
  { order, shopperId, claimedBy }: OrderRecord,
  { caller, clock }: Ports,
): Failure<'NOT_FOUND' | 'GIFT_REFUSED'> | undefined {
  if (shopperId === caller.shopperId) return refused('own');
  if (order.gift?.claimBy === undefined) return noGift();
  if (claimedBy !== undefined) return refused('claimed');
  return isClaimable(order, clock.now()) ? undefined : refused('ended');
}

/**
 * The lines with the kinds that the friend wants, each priced as it was; their pieces change places with those that were
 * held. Undefined if one of the changes can't be made.
 */
async function withChanges(
  tx: Transaction,
  { record: { order }, input: { changes = [] } }: Claiming,
  ports: Ports,
): Promise<readonly QuoteLine[] | undefined> {
  if (changes.length === 0) return order.lines;
  const choices = await readGiftChoices(tx, order, ports);
  const wanted = changes.map(({ skuId, to }) => choices.get(skuId)?.find((choice) => choice.skuId === to));
  const lines = order.lines.map((line) => ({
    ...line,
    ...wanted[changes.findIndex(({ skuId }) => skuId === line.skuId)],
  }));
  // No kind twice, which would be one line.
  if (wanted.includes(undefined) || new Set(lines.map(({ skuId }) => skuId)).size < lines.length) return undefined;
  await releaseStock(tx, order.lines);
  await reserveStock(tx, lines);
  return lines;
}
