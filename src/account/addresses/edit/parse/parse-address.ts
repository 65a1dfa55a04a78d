import type { AddressFields } from '@/contract/addresses/address';

import { findRegion, type RegionMatch } from './find-region';
import { markText } from './mark-text';
import { splitParts } from './parts';
import { bareName, COURTESY, cutBeforeEnd, cutBeforePhone, extractLabelledName, pickName } from './pick-name';
import type { Region, RegionTable } from './region-names';

/** The fields found in a pasted text; fields not found are absent. */
export interface ParsedAddress {
  readonly fields: Partial<AddressFields>;
  /** Fields that are a guess. */
  readonly doubtful: readonly (keyof AddressFields)[];
  /** The address is in Hong Kong, Macau or Taiwan, where the shop does not deliver. */
  readonly isUndeliverable: boolean;
}

/** Their names at the start of a part, unless of a street or a place elsewhere: 青岛 has a 香港中路, 重庆 a 九龙坡. */
const UNDELIVERABLE =
  /(?:^|[\s,，;；|｜。【\ue000\ue001])(?:中国)?(?:香港|澳门|[台臺][湾灣北]|[台臺][中南东東][市县縣]|新北市|高雄|基隆市|新竹[市县]|嘉义[市县]|桃园市|花莲|宜兰|屏东|苗栗|彰化|九龙|新界)(?![东南西北中]?[路街道]|城|大[道学]|[坡湖镇村山岛园县乡])/;
/** Part of a detailed address: a street, a building, a number. */
const DETAIL = /[路街道巷弄号室栋幢楼层座村组镇乡苑园城厦场院寓店\d]/;

const isMunicipality = ({ name }: Region) => /市$/.test(name);

/** The form fields of a region. A missing city or district repeats the name of the other level. */
export function toRegionFields(region: Region): Partial<Pick<AddressFields, 'province' | 'city' | 'district'>> {
  if (region.level === 0)
    return {
      province: region.name,
      ...(isMunicipality(region) && { city: region.name }),
    };
  if (region.level === 1)
    return {
      ...provinceOf(region),
      city: region.name,
      ...(!region.hasChildren && { district: region.name }),
    };
  const city = region.parent?.name === '' ? region.name : region.parent?.name;
  return {
    ...provinceOf(region.parent),
    ...(city !== undefined && { city }),
    district: region.name,
  };
}

const provinceOf = (region: Region | undefined) => (region?.parent ? { province: region.parent.name } : {});

/** Postcodes and order numbers. */
const LONG_NUMBER = /^\d{6,}$/;

/** What is left around the region; before it stands a greeting, unless it looks like a street. */
function detailOf(before: string, after: string): string {
  const parts = splitParts(DETAIL.test(before) ? `${before}\n${after}` : after).map(({ text }) => text);
  const isLeft = (part: string) =>
    !/^收$/.test(part) && !LONG_NUMBER.test(part) && (!COURTESY.test(part) || /\d/.test(part));
  return parts.filter(isLeft).join(' ');
}

interface TakenName {
  readonly name?: string | undefined;
  readonly isDoubtful?: boolean;
  /** The text without the name. */
  readonly rest: string;
}

/** Takes the name out of a text: after a label, else the likeliest part, else what is glued to the end of the detail. */
function takeName(text: string, table: RegionTable): TakenName {
  const labelled = extractLabelledName(text);
  if (labelled.name !== undefined) return labelled;
  for (const cut of [cutBeforePhone, cutBeforeEnd]) {
    const rest = cut(labelled.rest);
    const picked = pickName(rest, findRegion(rest, table) ?? { start: rest.length, end: rest.length });
    if (!picked) continue;
    const { at, raw, isDoubtful } = picked;
    return { name: bareName(picked.text), isDoubtful, rest: `${rest.slice(0, at)}\n${rest.slice(at + raw.length)}` };
  }
  return labelled;
}

/** The region of a text, unless the address is in Hong Kong, Macau or Taiwan. */
function regionOf(
  text: string,
  table: RegionTable,
): { readonly match?: RegionMatch; readonly isUndeliverable: boolean } {
  const match = findRegion(text, table);
  const elsewhere = UNDELIVERABLE.exec(text);
  const isUndeliverable = elsewhere !== null && (!match || (match.levels < 2 && elsewhere.index <= match.start));
  return { isUndeliverable, ...(match && !isUndeliverable && { match }) };
}

/**
 * Parses a pasted address: name, phone, province, city, district and details, in any order, with or without labels.
 * Never throws; reads at most `MAX_CHARS` characters.
 */
export function parseAddress(pasted: string, table: RegionTable): ParsedAddress {
  const { text, phone, isPhoneDoubtful } = markText(pasted);
  const { name, isDoubtful, rest } = takeName(text, table);
  const { match, isUndeliverable } = regionOf(rest, table);
  const detail = detailOf(rest.slice(0, match?.start), match ? rest.slice(match.end) : '');
  const isDetail = detail !== '' && !isUndeliverable && (match !== undefined || DETAIL.test(detail));
  const fields: Partial<AddressFields> = {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(match && toRegionFields(match.region)),
    ...(isDetail && { detail }),
  };
  const isWhole = match?.isDoubtful && match.levels < 2;
  const guessed = {
    name: isDoubtful,
    phone: isPhoneDoubtful,
    province: isWhole,
    city: isWhole,
    district: match?.isDoubtful,
  };
  const doubtful = (['name', 'phone', 'province', 'city', 'district'] as const).filter(
    (field) => guessed[field] && fields[field] !== undefined,
  );
  return { fields, doubtful, isUndeliverable };
}
