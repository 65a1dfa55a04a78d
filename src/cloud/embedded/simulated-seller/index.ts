import type { EpochMs } from '@/contract/time';

import type { Store } from '../storage/store';
import { simulateCommentDecisions } from './comments';
import { simulateOffers } from './offers';
import { simulateParcels } from './parcels';
import { simulateRefunds } from './refunds';
import { simulateRestock } from './restock';
import { simulateReviews } from './reviews';
import type { SellerPorts } from './seller-ports';
import { simulateSourcing } from './sourcing';

/** Writes what the demo seller has done by `now` in one area; on a full phone nothing, until there is room. */
type SimulationStep = (store: Store, now: EpochMs, ports: SellerPorts) => Promise<void>;

/** Refunds come before parcels, so that a refunded item is not shipped; sourcing too, as pre-orders ship after it. */
const STEPS: readonly SimulationStep[] = [
  simulateRefunds,
  simulateSourcing,
  simulateParcels,
  simulateCommentDecisions,
  simulateReviews,
  simulateOffers,
  simulateRestock,
];

/** Does everything that the demo seller does by `now`. */
export async function simulateSeller(store: Store, now: EpochMs, ports: SellerPorts): Promise<void> {
  for (const simulate of STEPS) await simulate(store, now, ports);
}
