import type { Handler } from '@/cloud/handler';
import { moveOffer } from '@/cloud/repositories/offers/offers';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { withdrawnOffer } from '@/domain/offers/offer';

/** An agreed price need not be withdrawn: it binds the seller, and the shopper to nothing. */
export const withdrawOffer: Handler<'offer.withdraw'> = ({ offerId }, ports) =>
  moveOffer(offerId, ports, async (offer) => {
    const { state } = offer;
    if (state === 'withdrawn') return ok(offer);
    if (state !== 'waiting' && state !== 'countered') return err(failure('OFFER_STATE', { state }));
    return ok(withdrawnOffer(offer));
  });
