import type { Handler } from '@/cloud/handler';
import { updateOwnOffer } from '@/cloud/repositories/offers/offers';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { withdrawnOffer } from '@/domain/offers/offer';

/** An agreed price can't be withdrawn, and need not be: it binds only the seller. */
export const withdrawOffer: Handler<'offer.withdraw'> = ({ offerId }, ports) =>
  updateOwnOffer(offerId, ports, async (offer) => {
    const { state } = offer;
    if (state === 'withdrawn') return ok(offer);
    if (state !== 'waiting' && state !== 'countered') return err(failure('OFFER_STATE', { state }));
    return ok(withdrawnOffer(offer));
  });
