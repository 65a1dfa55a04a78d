import { SOURCING_STATES, type SourcingState } from '@/contract/orders/sourcing';

/** The state after this one; the last one stays. */
export function nextState(state: SourcingState): SourcingState {
  return SOURCING_STATES[SOURCING_STATES.indexOf(state) + 1] ?? state;
}

/** The states that a step of a line in this state may have: news of the same one, or any later one. */
export function possibleStates(state: SourcingState): readonly SourcingState[] {
  return SOURCING_STATES.slice(SOURCING_STATES.indexOf(state)).filter((each) => each !== 'ordered');
}
