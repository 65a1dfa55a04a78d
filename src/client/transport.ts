import type { SourceStats } from '@/contract/entry/landing';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import type { Failure } from '@/contract/failure';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import type { Result } from '@/contract/result';

/** Failures of the transport itself, which any verb may have. */
export type TransportFailure = Failure<'OFFLINE' | 'TIMEOUT' | 'UNAVAILABLE' | 'INTERNAL'>;

export type SandboxFailure = Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>;

/** Sends requests to a cloud. It never rejects, but may never answer. */
export interface Transport {
  readonly send: (request: CloudRequest) => Promise<Result<CloudReply, TransportFailure>>;
  /** Only with sandbox payments: reports the shopper's choice to the payment service. */
  readonly settle?: (number: string, outcome: SandboxOutcome) => Promise<Result<unknown, SandboxFailure>>;
  /** Only with the embedded cloud: visits and orders by source. */
  readonly sourceStats?: () => Promise<readonly SourceStats[]>;
}
