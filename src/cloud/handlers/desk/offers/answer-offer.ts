import type { Handler } from '@/cloud/handler';
import { updateAnyOffer } from '@/cloud/repositories/offers/offers';
import { runOnce } from '@/cloud/repositories/run-once';
import { answerWaitingOffer } from '@/cloud/services/offers/answer-offer';
import type { Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { ok } from '@/contract/result';

export const answerOffer: Handler<'desk.answerOffer'> = (request, ports) =>
  updateAnyOffer(request.offerId, ports, (offer, tx, current) =>
    runOnce<Offer, Failure<'OFFER_STATE' | 'INVALID_INPUT'>>(tx, ports, {
      verb: 'desk.answerOffer',
      request,
      run: () => answerWaitingOffer(offer, { message: '', ...request.answer }, current),
      idOf: ({ id }) => id,
      replay: () => ok(offer),
    }),
  );
