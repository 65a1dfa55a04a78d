import { readPlaces, type Places } from './places';

let places: Places | undefined;

/** The places of the country, read when something is pasted for the first time. */
export function country(): Places {
  places ??= readPlaces(__REGIONS__);
  return places;
}
