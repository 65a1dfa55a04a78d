import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { updateAnyOffer } from '@/cloud/repositories/offers/offers';
import { runOnce } from '@/cloud/repositories/run-once';
import { failure, type Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import { HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { answeredOffer, mayAnswer } from '@/domain/offers/offer';

import { answerBoundsOf } from './list-offers';

type AnswerInput = Input<'desk.answerOffer'>;
type AnswerResult = Result<Offer, Failure<'OFFER_STATE' | 'INVALID_INPUT'>>;

export const answerOffer: Handler<'desk.answerOffer'> = (request, ports) =>
  updateAnyOffer(request.offerId, ports, (offer, tx, current) =>
    runOnce<Offer, Failure<'OFFER_STATE' | 'INVALID_INPUT'>>(tx, ports, {
      verb: 'desk.answerOffer',
      request,
      run: () => answer(offer, request, current),
      idOf: ({ id }) => id,
      replay: () => ok(offer),
    }),
  );

function answer(offer: Offer, request: AnswerInput, { catalog, clock }: Ports): AnswerResult {
  if (offer.state !== 'waiting') return err(failure('OFFER_STATE', { state: offer.state }));
  const at = clock.now();
  const sellerAnswer = { ...request.answer, message: '' };
  // Without bounds (no longer open to offers) the seller may only refuse: these bounds allow no price.
  const bounds = answerBoundsOf(offer, catalog, at) ?? { floor: offer.listPrice, listPrice: offer.listPrice };
  if (!mayAnswer(offer, sellerAnswer, bounds)) return err(failure('INVALID_INPUT', { path: 'answer', rule: 'bounds' }));
  const holdMs = (catalog.skuById.get(offer.skuId)?.record.bargain?.holdHours ?? 0) * HOUR;
  return ok(answeredOffer(offer, sellerAnswer, { bounds, at, holdMs }));
}
