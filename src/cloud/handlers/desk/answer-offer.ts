import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { moveAskedOffer } from '@/cloud/repositories/offers/offers';
import { once } from '@/cloud/repositories/once';
import { failure, type Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import { HOUR } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { answeredOffer, mayAnswer } from '@/domain/offers/offer';

import { boundsOf } from './list-offers';

type Wish = Input<'desk.answerOffer'>;
type Answered = Result<Offer, Failure<'OFFER_STATE' | 'INVALID_INPUT'>>;

export const answerOffer: Handler<'desk.answerOffer'> = (wish, ports) =>
  moveAskedOffer(wish.offerId, ports, (offer, tx) =>
    once<Offer, Failure<'OFFER_STATE' | 'INVALID_INPUT'>>(tx, ports, {
      verb: 'desk.answerOffer',
      wish,
      act: () => answer(offer, wish, ports),
      idOf: ({ id }) => id,
      again: () => ok(offer),
    }),
  );

function answer(offer: Offer, wish: Wish, { window, clock }: Ports): Answered {
  if (offer.state !== 'waiting') return err(failure('OFFER_STATE', { state: offer.state }));
  const at = clock.now();
  const said = { ...wish.answer, words: '' };
  // To a no there are no bounds, and whatever she no longer bargains for she may still say no to.
  const bounds = boundsOf(offer, window, at) ?? { floor: offer.shelf, shelf: offer.shelf };
  if (!mayAnswer(offer, said, bounds)) return err(failure('INVALID_INPUT', { path: 'answer', rule: 'bounds' }));
  const holds = (window.skuById.get(offer.skuId)?.record.bargain?.holdHours ?? 0) * HOUR;
  return ok(answeredOffer(offer, said, { bounds, at, holds }));
}
