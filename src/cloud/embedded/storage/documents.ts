import { COLLECTIONS } from '@/cloud/collections';
import type { Collection, Documents } from '@/cloud/records';
import type { Parcel } from '@/contract/desk/desk-order';
import type { Fen } from '@/contract/money';
import type { EpochMs } from '@/contract/time';

/** A payment of the sandbox payment service, by its payment number. */
export interface PaymentRecord {
  readonly id: string;
  readonly amount: Fen;
  readonly expiresAt: EpochMs;
  readonly isClosed: boolean;
  /** Absent if it was closed before anyone could pay it, as is `description`. */
  readonly payer?: string;
  readonly description?: string;
  /** When the money arrived or will arrive; a time in the future is a payment that the phone was not notified of. */
  readonly paidAt?: EpochMs;
  /** The money arrives even after the payment number is closed. */
  readonly isLate?: true;
  /** The amount of each refund of this payment. */
  readonly refundedAmounts?: readonly Fen[];
}

/** A refund of the sandbox payment service, by its refund number. */
export interface SandboxRefundRecord {
  readonly id: string;
  readonly paymentNumber: string;
  readonly amount: Fen;
  /** When the money arrives. */
  readonly refundedAt: EpochMs;
}

/** What the sandbox was told of how the goods of a payment were sent, by its payment number. */
export interface SandboxShippingRecord {
  readonly id: string;
  readonly parcels: readonly Parcel[];
  readonly isCorrected: boolean;
}

/** All collections stored on the phone: the shop's and those of the sandbox payment service. */
export interface StoredDocuments extends Documents {
  readonly payments: PaymentRecord;
  readonly sandboxRefunds: SandboxRefundRecord;
  readonly sandboxShipping: SandboxShippingRecord;
}

export type StoredCollection = keyof StoredDocuments;

const SANDBOX: Readonly<Record<Exclude<StoredCollection, Collection>, true>> = {
  payments: true,
  sandboxRefunds: true,
  sandboxShipping: true,
};

// Object.keys returns `string[]`; the keys of this literal are exactly the sandbox's collections.
const SANDBOX_COLLECTIONS = Object.keys(SANDBOX) as readonly (keyof typeof SANDBOX)[];

export const STORED_COLLECTIONS: readonly StoredCollection[] = [...COLLECTIONS, ...SANDBOX_COLLECTIONS];
