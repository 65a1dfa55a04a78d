import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import type { Offer, WaitingOffer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import { HOUR, type EpochMs } from '@/contract/time';
import { floorOf } from '@/domain/offers/bargain-rule';
import { answeredOffer, mayAnswer, type SellerAnswer } from '@/domain/offers/offer';
import { priceOf } from '@/domain/promotions/promotions';

/**
 * Prices that the seller may agree on at `now`, without group promotions; undefined when not open to offers any more.
 */
export function answerBoundsOf(
  { skuId, goodsId }: Offer,
  { skuById, promotions }: Ports['catalog'],
  now: EpochMs,
): WaitingOffer['bounds'] {
  const found = skuById.get(skuId);
  const rule = found?.record.bargain;
  if (!found || !rule) return undefined;
  return { floor: floorOf(rule, found.sku), listPrice: priceOf(found.sku, goodsId, { promotions, now }).price };
}

/** The offer with the seller's answer, if it waits for one and the answer is within its bounds. */
export function answerWaitingOffer(
  offer: Offer,
  answer: SellerAnswer,
  { catalog, clock }: Pick<Ports, 'catalog' | 'clock'>,
): Result<Offer, Failure<'OFFER_STATE' | 'INVALID_INPUT'>> {
  if (offer.state !== 'waiting') return err(failure('OFFER_STATE', { state: offer.state }));
  const at = clock.now();
  // Without bounds (no longer open to offers) the seller may only refuse: these bounds allow no price.
  const bounds = answerBoundsOf(offer, catalog, at) ?? { floor: offer.listPrice, listPrice: offer.listPrice };
  if (!mayAnswer(offer, answer, bounds)) return err(failure('INVALID_INPUT', { path: 'answer', rule: 'bounds' }));
  const holdMs = (catalog.skuById.get(offer.skuId)?.record.bargain?.holdHours ?? 0) * HOUR;
  return ok(answeredOffer(offer, answer, { bounds, at, holdMs }));
}
