import type { OrderEvent } from '@/contract/order';
import * as copy from '@/copy';

import { Happenings } from './happenings';

/** What happened to the order, the latest first. */
export function Timeline({ events }: { readonly events: readonly OrderEvent[] }) {
  return (
    <Happenings list={[...events].reverse().map((event) => ({ at: event.at, text: copy.orders.happened(event) }))} />
  );
}
