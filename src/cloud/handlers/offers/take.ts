import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { moveOffer } from '@/cloud/repositories/offers/offers';
import { offersNow } from '@/cloud/services/promotions/current-promotions';
import { failure, type Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import { HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { takenOffer } from '@/domain/offers/offer';
import { priceOf, type Offers } from '@/domain/promotions/promotions';

type Seen = Pick<Ports, 'window' | 'clock'> & { readonly offers: Offers };
type Taken = Result<Offer, Failure<'NOT_FOUND' | 'OFFER_STATE' | 'PRICE_CHANGED' | 'OFFER_NOT_LOWER'>>;

export const takeOffer: Handler<'offer.accept'> = (input, ports) =>
  moveOffer(input.offerId, ports, async (offer, tx) =>
    take(offer, input, { ...ports, offers: await offersNow(ports, tx) }),
  );

function take(offer: Offer, { shown }: Input<'offer.accept'>, { window, clock, offers }: Seen): Taken {
  const { state, price, skuId, goodsId } = offer;
  if (state === 'accepted' && price === shown) return ok(offer);
  if (state !== 'countered') return err(failure('OFFER_STATE', { state }));
  if (price !== shown) return err(failure('PRICE_CHANGED', { shown, now: price }));
  const found = window.skuById.get(skuId);
  if (!found) return err(failure('NOT_FOUND', { what: 'sku' }));
  const shelf = priceOf(found.sku, goodsId, offers).price;
  if (shelf <= price) return err(failure('OFFER_NOT_LOWER', { now: shelf, than: 'shelf' }));
  // A seller who has stopped bargaining keeps to what she said: the price holds as long as she said it would.
  const holds = found.record.bargain ? found.record.bargain.holdHours * HOUR : offer.until - clock.now();
  return ok(takenOffer(offer, { at: clock.now(), holds }));
}
