import { DAY, HOUR } from '@/contract/time';

import type { State } from './state';

/** How far the clock of the preview is ahead, ms. */
export const AHEAD: Readonly<Record<State['time'], number>> = { now: 0, '1h': HOUR, '1d': DAY, '8d': 8 * DAY };

/** Moves the clock of a window ahead by `ms`, before its scripts run: all that it asks for the time. */
export function moveClock(realm: { Date: DateConstructor }, ms: number): void {
  const Real = realm.Date;
  const now = () => Real.now() + ms;
  realm.Date = new Proxy(Real, {
    construct: (target, given, caller) => Reflect.construct(target, given.length > 0 ? given : [now()], caller),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
