import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OfferRecord } from '@/cloud/records';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { readStockInTransaction } from '@/cloud/repositories/catalog/stock';
import { findOffer, readOffers, withOffer } from '@/cloud/repositories/offers/offers';
import { runOnce } from '@/cloud/repositories/run-once';
import { currentPromotions } from '@/cloud/services/promotions/current-promotions';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';
import { countOffersLeft, nextOfferAt } from '@/domain/offers/bargain-rule';
import { isOfferOpen, newOffer, offerAt, revisedOffer } from '@/domain/offers/offer';
import { priceOf, type PromotionContext } from '@/domain/promotions/promotions';

type OfferInput = Input<'offer.make'>;
type OfferResult = Result<Offer, FailureOf<'offer.make'>>;
type CatalogSku = NonNullable<ReturnType<Ports['catalog']['skuById']['get']>>;

export const makeOffer: Handler<'offer.make'> = async (input, ports) => {
  const request = { ...input, message: cleanText(input.message) };
  return transactionWithCatalog<Offer, FailureOf<'offer.make'>>(ports, async (tx, current) => {
    const { caller, clock, catalog } = current;
    if (catalog.shop.payment === 'contact') return err(failure('PAYMENT_UNAVAILABLE', { reason: 'contact' }));
    const found = catalog.skuById.get(request.skuId);
    if (!found) return err(failure('NOT_FOUND', { what: 'sku' }));
    const record = await readOffers(tx, caller.shopperId, found.record.id);
    const run = async () => {
      const unavailable = await quantityFailure(tx, request, found);
      if (unavailable) return err(unavailable);
      const promotions = await currentPromotions(current, tx);
      const made = negotiate(record, request, { found, ports: current, promotions });
      if (made.ok) tx.put('offers', withOffer(record, made.value));
      return made;
    };
    const replay = (id: string) => findOffer(record, id, clock.now());
    return runOnce(tx, ports, { verb: 'offer.make', request, run, idOf: ({ id }) => id, replay });
  });
};

/** Why this quantity can't be bought at any price. */
async function quantityFailure(
  tx: Transaction,
  { skuId, quantity }: OfferInput,
  { record }: CatalogSku,
): Promise<Failure<'OUT_OF_STOCK' | 'OVER_LIMIT'> | undefined> {
  const left = (await readStockInTransaction(tx, [skuId]))(skuId);
  const limit = Math.min(record.maxPerOrder, LIMITS.quantity);
  if (left < quantity) return failure('OUT_OF_STOCK', { skuId, requested: quantity, left: Math.max(0, left) });
  return quantity > limit ? failure('OVER_LIMIT', { skuId, limit }) : undefined;
}

interface NegotiationContext {
  readonly found: CatalogSku;
  readonly ports: Ports;
  readonly promotions: PromotionContext;
}

/** A new offer, or the next turn of the shopper's open offer for this SKU. */
function negotiate(
  { offers }: OfferRecord,
  request: OfferInput,
  { found: { record, sku }, ports, promotions }: NegotiationContext,
): OfferResult {
  const { skuId, price, quantity, message } = request;
  const at = ports.clock.now();
  const rule = record.bargain;
  if (!rule) return err(failure('BARGAINING_DISABLED', { skuId }));
  const listPrice = priceOf(sku, record.id, promotions).price;
  if (price >= listPrice) return err(failure('OFFER_NOT_LOWER', { now: listPrice, than: 'list-price' }));
  const open = offers.map((offer) => offerAt(offer, at)).find((offer) => offer.skuId === skuId && isOfferOpen(offer));
  if (open && open.state !== 'countered') return err(failure('OFFER_STATE', { state: open.state }));
  if (open && price >= open.price) return err(failure('OFFER_NOT_LOWER', { now: open.price, than: 'countered' }));
  if (countOffersLeft(rule, offers, at) === 0) {
    return err(failure('OFFER_LIMIT_REACHED', { limit: rule.offerLimit, retryAt: nextOfferAt(rule, offers, at) }));
  }
  const terms = { price, quantity, listPrice, message, at };
  if (open) return ok(revisedOffer(open, terms));
  const { title, gallery } = record;
  const picture = sku.picture ?? gallery[0];
  return ok(newOffer({ id: ports.ids.next(), goodsId: record.id, skuId, title, options: sku.options, picture }, terms));
}
