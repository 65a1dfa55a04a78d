import type { Ports } from '@/cloud/ports';
import type { EpochMs } from '@/contract/time';

/** The ports as of the moment when the demo seller acts, which may be over when her acts are simulated. */
export function portsAt(at: EpochMs, ports: Ports): Ports {
  return { ...ports, clock: { now: () => at } };
}
