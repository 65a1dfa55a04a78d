import type { AddressFields } from '@/contract/addresses/address';

import { findRegion, type Found } from './find-region';
import { markText, NAME, partsOf } from './marked-text';
import { likelyName } from './pick-name';
import type { Place, Places } from './places';

/** What could be read of a pasted text. What is not there was not found. */
export interface ParsedAddress {
  readonly fields: Partial<AddressFields>;
  /** It is in Hong Kong, Macau or Taiwan, where nothing is sent. */
  readonly unserved: boolean;
}

/** Their names, but not those of streets: Qingdao has a 香港中路. */
const UNSERVED = /(?:香港|澳门|台湾|臺灣|台北|新北|高雄|九龙)(?![东南西北中]?[路街道]|城|大道|坡)/;
/** Something a place has: a street, a house, a number. */
const PLACE = /[路街道巷弄号室栋幢楼层座村组镇乡苑园城厦场院寓店\d]/;

const isMunicipality = ({ name }: Place) => /市$/.test(name);

/** The names of a place and of what it lies in. Where there is no city or no district, its neighbour is said again. */
export function regionOf(place: Place): Partial<Pick<AddressFields, 'province' | 'city' | 'district'>> {
  if (place.level === 0) return { province: place.name, ...(isMunicipality(place) && { city: place.name }) };
  if (place.level === 1) return { ...upTo(place), city: place.name, ...(!place.divided && { district: place.name }) };
  const city = place.within?.name === '' ? place.name : place.within?.name;
  return { ...upTo(place.within), ...(city !== undefined && { city }), district: place.name };
}

const upTo = (place: Place | undefined) => (place?.within ? { province: place.within.name } : {});

/** Takes out what is said to be the name. */
function takeLabelled(text: string): { readonly name?: string; readonly rest: string } {
  const at = text.indexOf(NAME);
  if (at < 0) return { rest: text };
  const after = text.slice(at + 1);
  const [name = ''] = partsOf(after);
  const rest = `${text.slice(0, at)}\n${after.replace(name, '\n')}`;
  return name === '' ? { rest } : { name, rest };
}

function splitAround(text: string, found: Found | undefined): { readonly before: string; readonly after: string } {
  return found ? { before: text.slice(0, found.start), after: text.slice(found.end) } : { before: text, after: '' };
}

function detailOf(parts: readonly string[], name: string | undefined): string {
  const at = name === undefined ? -1 : parts.indexOf(name);
  return parts.filter((_, nth) => nth !== at).join(' ');
}

/**
 * Name, phone, province, city, district and the rest out of one pasted text, in any order, with labels or without. Never
 * throws; of a long text the beginning is read.
 */
export function parseAddress(pasted: string, places: Places): ParsedAddress {
  const { text, phone } = markText(pasted);
  const labelled = takeLabelled(text);
  const region = findRegion(labelled.rest, places);
  const unserved = (region?.words ?? 0) < 2 && UNSERVED.test(labelled.rest);
  const { before, after } = splitAround(labelled.rest, unserved ? undefined : region);
  const name = labelled.name ?? likelyName(before, after);
  const parts = [...partsOf(before), ...partsOf(after)];
  const detail = detailOf(parts, labelled.name === undefined ? name : undefined);
  const isPlace = detail !== '' && !unserved && (region !== undefined || PLACE.test(detail));
  const fields = {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(region && !unserved && regionOf(region.place)),
    ...(isPlace && { detail }),
  };
  return { fields, unserved };
}
