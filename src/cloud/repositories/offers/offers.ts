import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { OfferRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { isOpen, offerAt } from '@/domain/offers/offer';

/** Ended bargains of one good that are kept: more than the rounds of a week, so that none of these is forgotten. */
const KEPT = 30;

/** What a shopper bargained for one good; nothing before her first offer. Its key is hers: no one reaches another's by it. */
export async function readOffers(db: Reader, shopperId: string, goodsId: string): Promise<OfferRecord> {
  const id = `${shopperId}.${goodsId}`;
  return (await db.get('offers', id)) ?? { id, shopperId, goodsId, offers: [] };
}

/** The record with this offer in it, in place of the one of its id or after all others. */
export function withOffer(record: OfferRecord, offer: Offer): OfferRecord {
  const isThere = record.offers.some(({ id }) => id === offer.id);
  const all = isThere
    ? record.offers.map((other) => (other.id === offer.id ? offer : other))
    : [...record.offers, offer];
  const spare = all.length - KEPT;
  return { ...record, offers: all.filter((other, at) => at >= spare || isOpen(other) || other.state === 'used') };
}

type Missing = Failure<'NOT_FOUND'>;

/** One offer among those of its record, as time has left it. */
export function findOffer({ offers }: OfferRecord, offerId: string, now: EpochMs): Result<Offer, Missing> {
  const offer = offers.find(({ id }) => id === offerId);
  return offer ? ok(offerAt(offer, now)) : err(failure('NOT_FOUND', { what: 'offer' }));
}

interface Moving<F> {
  readonly offerId: string;
  readonly ports: Ports;
  readonly move: (offer: Offer, tx: Transaction) => Promise<Result<Offer, F>>;
}

type Moved<F> = Promise<Result<Offer, F | Missing | Failure<'STORAGE_FULL' | 'UNAVAILABLE'>>>;

async function moveIn<F>(holder: OfferRecord | undefined, { offerId, ports, move }: Moving<F>): Moved<F> {
  if (!holder) return err(failure('NOT_FOUND', { what: 'offer' }));
  return ports.db.transaction<Offer, F | Missing>(async (tx) => {
    const record = await readOffers(tx, holder.shopperId, holder.goodsId);
    const found = findOffer(record, offerId, ports.clock.now());
    if (!found.ok) return found;
    const moved = await move(found.value, tx);
    if (moved.ok && moved.value !== found.value) tx.put('offers', withOffer(record, moved.value));
    return moved;
  });
}

/**
 * Writes one of the caller's own offers as `move` leaves it, read anew inside the write. Another shopper's is as absent as
 * one that never was.
 */
export async function moveOffer<F>(offerId: string, ports: Ports, move: Moving<F>['move']): Moved<F> {
  const holder = await ports.db.findOffers(offerId);
  return moveIn(holder?.shopperId === ports.caller.shopperId ? holder : undefined, { offerId, ports, move });
}

/** The same with any shopper's offer: for the seller alone. */
export async function moveAskedOffer<F>(offerId: string, ports: Ports, move: Moving<F>['move']): Moved<F> {
  return moveIn(await ports.db.findOffers(offerId), { offerId, ports, move });
}
