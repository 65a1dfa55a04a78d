import type { SourceTally } from '@/contract/entry/landing';
import type { Ask, Reply } from '@/contract/envelope';
import type { Failure } from '@/contract/failure';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import type { Result } from '@/contract/result';

/** What the way to the cloud can spoil, before any verb is answered. */
export type WayTrouble = Failure<'OFFLINE' | 'TIMEOUT' | 'UNAVAILABLE' | 'INTERNAL'>;

export type SandboxTrouble = Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>;

/** A way to a cloud. It never rejects; it may never answer. */
export interface Transport {
  readonly send: (ask: Ask) => Promise<Result<Reply, WayTrouble>>;
  /** Only where payment is the sandbox's: does at the payment service what the shopper chose. */
  readonly settle?: (number: string, outcome: SandboxOutcome) => Promise<Result<unknown, SandboxTrouble>>;
  /** Only where the cloud is on the phone: what its cards and codes brought, which a real seller reads at her desk. */
  readonly sources?: () => Promise<readonly SourceTally[]>;
}
