import type { EpochMs } from '@/contract/time';

import type { ShopWindow } from '../../shop-window';
import type { Store } from '../store';
import { tendComments } from './comments';
import { tendOffers } from './offers';
import { tendParcels } from './parcels';
import { tendRefunds } from './refunds';
import { tendReviews } from './reviews';
import { restock } from './restock';

/** Writes what the demo seller has done in one of her matters by `now`; on a full phone nothing, until there is room. */
export type Tend = (store: Store, now: EpochMs, window: ShopWindow) => Promise<void>;

/** Refunds before parcels: what is asked back before the parcel goes out does not go out. */
const MATTERS: readonly Tend[] = [tendRefunds, tendParcels, tendComments, tendReviews, tendOffers, restock];

/** Lets the demo seller see to everything that waits for her. */
export async function tendShop(store: Store, now: EpochMs, window: ShopWindow): Promise<void> {
  for (const tend of MATTERS) await tend(store, now, window);
}
