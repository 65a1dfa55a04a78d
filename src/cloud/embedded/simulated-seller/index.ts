import type { Ports } from '@/cloud/ports';
import type { EpochMs } from '@/contract/time';

import type { Store } from '../storage/store';
import { tendComments } from './comments';
import { tendOffers } from './offers';
import { tendParcels } from './parcels';
import { tendRefunds } from './refunds';
import { restock } from './restock';
import { tendReviews } from './reviews';
import { tendSourcing } from './sourcing';

/** Writes what the demo seller has done in one of her matters by `now`; on a full phone nothing, until there is room. */
type Tend = (store: Store, now: EpochMs, ports: Ports) => Promise<void>;

/** What is asked back before the parcel goes out does not go out, and what is to be bought first is bought first. */
const MATTERS: readonly Tend[] = [
  tendRefunds,
  tendSourcing,
  tendParcels,
  tendComments,
  tendReviews,
  tendOffers,
  restock,
];

/** Lets the demo seller see to everything that waits for her. */
export async function tendShop(store: Store, now: EpochMs, ports: Ports): Promise<void> {
  for (const tend of MATTERS) await tend(store, now, ports);
}
