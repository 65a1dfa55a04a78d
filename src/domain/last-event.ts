import type { EpochMs } from '@/contract/time';

/** When something last happened to it, be it a refund or an order. */
export function lastAt({ events }: { readonly events: readonly { readonly at: EpochMs }[] }): EpochMs {
  return events[events.length - 1]?.at ?? 0;
}
