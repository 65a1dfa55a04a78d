import type { Ports } from '@/cloud/ports';
import { readOffers } from '@/cloud/repositories/offers/offers';
import type { Bargaining } from '@/contract/offers/offer';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { countOffersLeft } from '@/domain/offers/bargain-rule';
import { isOfferOpen, offerAt } from '@/domain/offers/offer';

/**
 * How the caller may make offers for goods, with the caller's open offers; undefined when the goods are not open to
 * offers. Prices agreed on earlier then stay valid and are shown in the caller's list of offers.
 */
export async function bargainingFor(
  { id, bargain, offShelf }: GoodsRecord,
  { db, caller, clock }: Pick<Ports, 'db' | 'caller' | 'clock'>,
): Promise<Bargaining | undefined> {
  if (!bargain || offShelf) return undefined;
  const { offers } = await readOffers(db, caller.shopperId, id);
  const now = clock.now();
  const { offerLimit, holdHours } = bargain;
  const open = offers.map((offer) => offerAt(offer, now)).filter(isOfferOpen);
  return { offerLimit, holdHours, offersLeft: countOffersLeft(bargain, offers, now), offers: open.reverse() };
}
