import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { OfferRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import type { Offer } from '@/contract/offers/offer';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { offerMessages } from '@/domain/messages/offer-messages';
import { isOfferOpen, offerAt } from '@/domain/offers/offer';

import { transactionWithCatalog } from '../catalog/catalog-revision';
import { queueMessages } from '../messages/outbox';

/** How many ended offers of one shopper for one goods item are stored: more than the weekly limit of offers counts. */
const MAX_ENDED_OFFERS = 30;

/**
 * A shopper's offers for one goods item. The document id contains the shopper's id, so nobody reads another's offers.
 */
export async function readOffers(db: Reader, shopperId: string, goodsId: string): Promise<OfferRecord> {
  const id = `${shopperId}.${goodsId}`;
  return (await db.get('offers', id)) ?? { id, shopperId, goodsId, offers: [] };
}

/** The record with this offer replaced, or appended when it is new. */
export function withOffer(record: OfferRecord, offer: Offer): OfferRecord {
  const exists = record.offers.some(({ id }) => id === offer.id);
  const all = exists
    ? record.offers.map((other) => (other.id === offer.id ? offer : other))
    : [...record.offers, offer];
  const excess = all.length - MAX_ENDED_OFFERS;
  // A used one longer: its order may still end unpaid.
  const isKept = (other: Offer, at: number) =>
    at >= excess || isOfferOpen(other) || (other.state === 'used' && at >= excess - MAX_ENDED_OFFERS);
  return { ...record, offers: all.filter(isKept) };
}

type NotFound = Failure<'NOT_FOUND'>;

/** An offer of a record, in its state at `now`. */
export function findOffer({ offers }: OfferRecord, offerId: string, now: EpochMs): Result<Offer, NotFound> {
  const offer = offers.find(({ id }) => id === offerId);
  return offer ? ok(offerAt(offer, now)) : err(failure('NOT_FOUND', { what: 'offer' }));
}

/** The document that contains this offer, of any shopper. */
async function findOfferRecord(offerId: string, { db }: Pick<Ports, 'db'>): Promise<OfferRecord | undefined> {
  const [found] = await db.list('offersById', { key: offerId, limit: 1 });
  return found?.document;
}

interface OfferUpdate<F> {
  readonly offerId: string;
  readonly ports: Ports;
  /** With ports whose catalog is the current one. */
  readonly update: (offer: Offer, tx: Transaction, ports: Ports) => Promise<Result<Offer, F>>;
}

type UpdatedOffer<F> = Promise<Result<Offer, F | NotFound | Failure<'STORAGE_FULL' | 'UNAVAILABLE'>>>;

async function updateOffer<F>(
  stored: OfferRecord | undefined,
  { offerId, ports, update }: OfferUpdate<F>,
): UpdatedOffer<F> {
  if (!stored) return err(failure('NOT_FOUND', { what: 'offer' }));
  return transactionWithCatalog<Offer, F | NotFound>(ports, async (tx, current) => {
    const record = await readOffers(tx, stored.shopperId, stored.goodsId);
    const found = findOffer(record, offerId, ports.clock.now());
    if (!found.ok) return found;
    const updated = await update(found.value, tx, current);
    if (!updated.ok || updated.value === found.value) return updated;
    tx.put('offers', withOffer(record, updated.value));
    await queueMessages(tx, record.shopperId, {
      before: offerMessages(found.value),
      after: offerMessages(updated.value),
    });
    return updated;
  });
}

/**
 * Updates one of the caller's own offers in a transaction. Another shopper's offer is NOT_FOUND, like one that does not
 * exist.
 */
export async function updateOwnOffer<F>(
  offerId: string,
  ports: Ports,
  update: OfferUpdate<F>['update'],
): UpdatedOffer<F> {
  const stored = await findOfferRecord(offerId, ports);
  return updateOffer(stored?.shopperId === ports.caller.shopperId ? stored : undefined, { offerId, ports, update });
}

/** Updates any shopper's offer in a transaction; for the seller only. */
export async function updateAnyOffer<F>(
  offerId: string,
  ports: Ports,
  update: OfferUpdate<F>['update'],
): UpdatedOffer<F> {
  return updateOffer(await findOfferRecord(offerId, ports), { offerId, ports, update });
}
