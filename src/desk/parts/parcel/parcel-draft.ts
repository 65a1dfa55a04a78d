import type { LineItemInput } from '@/contract/cart/quote';
import { CARRIERS } from '@/contract/desk/carriers';
import type { FilledParcel, Parcel } from '@/contract/desk/desk-order';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { guessCarrier } from '@/stores/desk/to-ship';

/** The carriers to choose from, by name. */
export const CARRIER_NAMES: readonly string[] = [
  ...CARRIERS.map((carrier) => copy.deskParcel.carriers[carrier]),
  copy.deskParcel.otherCarrier,
];

interface NumberedParcel {
  readonly trackingNumber: string;
  /** Chosen by hand; otherwise the number tells. */
  readonly carrier?: string | undefined;
}

/** A parcel as it is being written. */
export interface ParcelDraft extends NumberedParcel {
  /** Pieces by SKU. The first parcel holds what the others leave. */
  readonly pieces: Readonly<Record<string, number>>;
}

export const EMPTY_PARCEL: ParcelDraft = { trackingNumber: '', pieces: {} };

/** A number as carriers print it: half width, upper case, without spaces. */
export const cleanNumber = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/\s/g, '');

/** The carrier's name: as chosen, else as the number looks; undefined when it could be any. */
export function carrierOf({ carrier, trackingNumber }: NumberedParcel): string | undefined {
  if (carrier !== undefined) return carrier;
  const guess = guessCarrier(cleanNumber(trackingNumber));
  return guess && copy.deskParcel.carriers[guess];
}

/** The parcel to send, or what is missing. */
export function toParcel(draft: ParcelDraft): Result<Parcel, string> {
  const trackingNumber = cleanNumber(draft.trackingNumber);
  if (trackingNumber === '') return err(copy.deskParcel.numberMissing);
  const carrier = carrierOf(draft);
  return carrier === undefined ? err(copy.deskParcel.carrierMissing) : ok({ carrier, trackingNumber });
}

/** What is left of the pieces for the first parcel. */
export function leftFor(toPack: readonly LineItemInput[], others: readonly ParcelDraft[]): readonly LineItemInput[] {
  return toPack.map(({ skuId, quantity }) => ({
    skuId,
    quantity: quantity - others.reduce((sum, { pieces }) => sum + (pieces[skuId] ?? 0), 0),
  }));
}

/** The parcels to send, or what is wrong with them. Of several parcels each tells what is in it. */
export function toParcels(
  drafts: readonly ParcelDraft[],
  toPack: readonly LineItemInput[],
): Result<readonly FilledParcel[], string> {
  const [, ...others] = drafts;
  const parcels: FilledParcel[] = [];
  for (const [at, draft] of drafts.entries()) {
    const parcel = toParcel(draft);
    if (!parcel.ok) return parcel;
    const content =
      at === 0 ? leftFor(toPack, others) : toPack.map(({ skuId }) => ({ skuId, quantity: draft.pieces[skuId] ?? 0 }));
    const lines = content.filter(({ quantity }) => quantity > 0);
    if (lines.length === 0) return err(copy.deskParcel.emptyParcel);
    parcels.push({ ...parcel.value, ...(drafts.length > 1 && { lines }) });
  }
  const numbers = new Set(parcels.map(({ trackingNumber }) => trackingNumber));
  return numbers.size < parcels.length ? err(copy.deskParcel.sameNumber) : ok(parcels);
}
