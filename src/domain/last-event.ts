import type { EpochMs } from '@/contract/time';

/** Time of the last event of an order or a refund; 0 without events. */
export function lastEventAt({ events }: { readonly events: readonly { readonly at: EpochMs }[] }): EpochMs {
  return events[events.length - 1]?.at ?? 0;
}
