import type { Ports } from '@/cloud/ports';
import { readOffers } from '@/cloud/repositories/offers/offers';
import type { Bargaining } from '@/contract/offers/offer';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { roundsLeft } from '@/domain/offers/bargain-rule';
import { isOpen, offerAt } from '@/domain/offers/offer';

/**
 * How the caller may bargain for a good, and how far she has come; undefined where its seller does not bargain. What she
 * agreed on before stays with her then, and is in her own list.
 */
export async function bargainingFor(
  { id, bargain }: GoodsRecord,
  { db, caller, clock }: Pick<Ports, 'db' | 'caller' | 'clock'>,
): Promise<Bargaining | undefined> {
  if (!bargain) return undefined;
  const { offers } = await readOffers(db, caller.shopperId, id);
  const now = clock.now();
  const { rounds, holdHours } = bargain;
  const open = offers.map((offer) => offerAt(offer, now)).filter(isOpen);
  return { rounds, holdHours, left: roundsLeft(bargain, offers, now), offers: open.reverse() };
}
