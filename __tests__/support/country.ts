import { readPlaces, type Place } from '@/account/addresses/edit/parse/places';
import { SIGNS } from '@/account/addresses/edit/parse/signs';

import { packRegions, readAreaList } from '../../config/regions';

/** The whole country, as the build packs it. */
export const packed = packRegions(readAreaList(), SIGNS);
export const places = readPlaces(packed);

/** Each place once. */
export const allPlaces: readonly Place[] = [
  ...new Set([...places.values()].flatMap((written) => written.map(({ place }) => place))),
];
