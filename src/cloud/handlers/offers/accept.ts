import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { updateOwnOffer } from '@/cloud/repositories/offers/offers';
import { currentPromotions } from '@/cloud/services/promotions/current-promotions';
import { failure, type Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import { HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { acceptedOffer } from '@/domain/offers/offer';
import { priceOf, type PromotionContext } from '@/domain/promotions/promotions';

type AcceptContext = Pick<Ports, 'catalog' | 'clock'> & { readonly promotions: PromotionContext };
type AcceptResult = Result<Offer, Failure<'NOT_FOUND' | 'OFFER_STATE' | 'PRICE_CHANGED' | 'OFFER_NOT_LOWER'>>;

export const acceptOffer: Handler<'offer.accept'> = (input, ports) =>
  updateOwnOffer(input.offerId, ports, async (offer, tx, current) =>
    accept(offer, input, { ...current, promotions: await currentPromotions(current, tx) }),
  );

function accept(
  offer: Offer,
  { shownPrice }: Input<'offer.accept'>,
  { catalog, clock, promotions }: AcceptContext,
): AcceptResult {
  const { state, price, skuId, goodsId } = offer;
  if (state === 'accepted' && price === shownPrice) return ok(offer);
  if (state !== 'countered') return err(failure('OFFER_STATE', { state }));
  if (price !== shownPrice) return err(failure('PRICE_CHANGED', { shown: shownPrice, now: price }));
  const found = catalog.skuById.get(skuId);
  if (!found) return err(failure('NOT_FOUND', { what: 'sku' }));
  const listPrice = priceOf(found.sku, goodsId, promotions).price;
  if (listPrice <= price) return err(failure('OFFER_NOT_LOWER', { now: listPrice, than: 'list-price' }));
  // If the goods are no longer open to offers, the counter price stays valid until its announced expiry.
  const holdMs = found.record.bargain ? found.record.bargain.holdHours * HOUR : offer.expiresAt - clock.now();
  return ok(acceptedOffer(offer, { at: clock.now(), holdMs }));
}
