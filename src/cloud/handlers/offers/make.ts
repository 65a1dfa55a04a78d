import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OfferRecord } from '@/cloud/records';
import { readStockIn } from '@/cloud/repositories/catalog/stock';
import { findOffer, readOffers, withOffer } from '@/cloud/repositories/offers/offers';
import { once } from '@/cloud/repositories/once';
import { offersNow } from '@/cloud/services/promotions/current-promotions';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';
import { nextRoundAt, roundsLeft } from '@/domain/offers/bargain-rule';
import { isOpen, madeOffer, offerAt, offeredAgain } from '@/domain/offers/offer';
import { priceOf, type Offers } from '@/domain/promotions/promotions';

type Wish = Input<'offer.make'>;
type Made = Result<Offer, FailureOf<'offer.make'>>;
type Found = NonNullable<ReturnType<Ports['window']['skuById']['get']>>;

export const makeOffer: Handler<'offer.make'> = async (input, ports) => {
  const wish = { ...input, words: cleanText(input.words) };
  const { caller, clock, window } = ports;
  if (window.shop.payment === 'contact') return err(failure('PAYMENT_UNAVAILABLE', { reason: 'contact' }));
  const found = window.skuById.get(wish.skuId);
  if (!found) return err(failure('NOT_FOUND', { what: 'sku' }));
  return ports.db.transaction<Offer, FailureOf<'offer.make'>>(async (tx) => {
    const record = await readOffers(tx, caller.shopperId, found.record.id);
    const act = async () => {
      const missing = await shortOf(tx, wish, { found, ports });
      if (missing) return err(missing);
      const made = make(record, wish, { found, ports, offers: await offersNow(ports, tx) });
      if (made.ok) tx.put('offers', withOffer(record, made.value));
      return made;
    };
    const again = (id: string) => findOffer(record, id, clock.now());
    return once(tx, ports, { verb: 'offer.make', wish, act, idOf: ({ id }) => id, again });
  });
};

interface About {
  readonly found: Found;
  readonly ports: Ports;
}

/** Why so many pieces could not be bought at any price. */
async function shortOf(
  tx: Transaction,
  { skuId, quantity }: Wish,
  { found: { record }, ports }: About,
): Promise<Failure<'OUT_OF_STOCK' | 'OVER_LIMIT'> | undefined> {
  const left = (await readStockIn(tx, ports.window, [skuId]))(skuId);
  const limit = Math.min(record.limit, LIMITS.quantity);
  if (left < quantity) return failure('OUT_OF_STOCK', { skuId, wanted: quantity, left: Math.max(0, left) });
  return quantity > limit ? failure('OVER_LIMIT', { skuId, limit }) : undefined;
}

interface Seen extends About {
  /** What the shop takes off. */
  readonly offers: Offers;
}

/** The shopper's offer over what she and the seller have said of this SKU so far. */
function make({ offers }: OfferRecord, wish: Wish, { found: { record, sku }, ports, offers: off }: Seen): Made {
  const { skuId, price, quantity, words } = wish;
  const at = ports.clock.now();
  const rule = record.bargain;
  if (!rule) return err(failure('BARGAIN_OFF', { skuId }));
  const shelf = priceOf(sku, record.id, off).price;
  if (price >= shelf) return err(failure('OFFER_NOT_LOWER', { now: shelf, than: 'shelf' }));
  const open = offers.map((offer) => offerAt(offer, at)).find((offer) => offer.skuId === skuId && isOpen(offer));
  if (open && open.state !== 'countered') return err(failure('OFFER_STATE', { state: open.state }));
  if (open && price >= open.price) return err(failure('OFFER_NOT_LOWER', { now: open.price, than: 'countered' }));
  if (roundsLeft(rule, offers, at) === 0) {
    return err(failure('ROUNDS_SPENT', { rounds: rule.rounds, again: nextRoundAt(rule, offers, at) }));
  }
  const said = { price, quantity, shelf, words, at };
  if (open) return ok(offeredAgain(open, said));
  const { title, gallery } = record;
  const picture = sku.picture ?? gallery[0];
  return ok(madeOffer({ id: ports.ids.next(), goodsId: record.id, skuId, title, options: sku.options, picture }, said));
}
