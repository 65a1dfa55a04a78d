import type { AddressFields } from '@/contract/addresses/address';

import { findRegion, type RegionMatch } from './find-region';
import { markText, NAME_MARK, splitParts } from './mark-text';
import { pickName } from './pick-name';
import type { Region, RegionTable } from './region-names';

/** The fields found in a pasted text; fields not found are absent. */
export interface ParsedAddress {
  readonly fields: Partial<AddressFields>;
  /** The address is in Hong Kong, Macau or Taiwan, where the shop does not deliver. */
  readonly isUndeliverable: boolean;
}

/** Their names, unless part of a street name: 青岛 has a 香港中路. */
const UNDELIVERABLE = /(?:香港|澳门|台湾|臺灣|台北|新北|高雄|九龙)(?![东南西北中]?[路街道]|城|大道|坡)/;
/** Part of a detailed address: a street, a building, a number. */
const DETAIL = /[路街道巷弄号室栋幢楼层座村组镇乡苑园城厦场院寓店\d]/;

const isMunicipality = ({ name }: Region) => /市$/.test(name);

/** The form fields of a region. A missing city or district repeats the name of the other level. */
export function toRegionFields(region: Region): Partial<Pick<AddressFields, 'province' | 'city' | 'district'>> {
  if (region.level === 0) return { province: region.name, ...(isMunicipality(region) && { city: region.name }) };
  if (region.level === 1)
    return { ...provinceOf(region), city: region.name, ...(!region.hasChildren && { district: region.name }) };
  const city = region.parent?.name === '' ? region.name : region.parent?.name;
  return { ...provinceOf(region.parent), ...(city !== undefined && { city }), district: region.name };
}

const provinceOf = (region: Region | undefined) => (region?.parent ? { province: region.parent.name } : {});

/** Extracts a labelled name. */
function extractLabelledName(text: string): { readonly name?: string; readonly rest: string } {
  const at = text.indexOf(NAME_MARK);
  if (at < 0) return { rest: text };
  const after = text.slice(at + 1);
  const [name = ''] = splitParts(after);
  const rest = `${text.slice(0, at)}\n${after.replace(name, '\n')}`;
  return name === '' ? { rest } : { name, rest };
}

function splitAround(
  text: string,
  match: RegionMatch | undefined,
): { readonly before: string; readonly after: string } {
  return match ? { before: text.slice(0, match.start), after: text.slice(match.end) } : { before: text, after: '' };
}

function detailOf(parts: readonly string[], name: string | undefined): string {
  const at = name === undefined ? -1 : parts.indexOf(name);
  return parts.filter((_, index) => index !== at).join(' ');
}

/**
 * Parses a pasted address: name, phone, province, city, district and details, in any order, with or without labels.
 * Never throws; reads at most `MAX_CHARS` characters.
 */
export function parseAddress(pasted: string, table: RegionTable): ParsedAddress {
  const { text, phone } = markText(pasted);
  const labelled = extractLabelledName(text);
  const match = findRegion(labelled.rest, table);
  const isUndeliverable = (match?.levels ?? 0) < 2 && UNDELIVERABLE.test(labelled.rest);
  const { before, after } = splitAround(labelled.rest, isUndeliverable ? undefined : match);
  const name = labelled.name ?? pickName(before, after);
  const parts = [...splitParts(before), ...splitParts(after)];
  const detail = detailOf(parts, labelled.name === undefined ? name : undefined);
  const isDetail = detail !== '' && !isUndeliverable && (match !== undefined || DETAIL.test(detail));
  const fields = {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(match && !isUndeliverable && toRegionFields(match.region)),
    ...(isDetail && { detail }),
  };
  return { fields, isUndeliverable };
}
