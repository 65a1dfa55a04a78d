import { readSigns } from './signs';

/** A province, city or district, and where it lies. */
export interface Place {
  /** 0 province, 1 city, 2 district. */
  readonly level: number;
  /** The whole name; empty for the city of districts that answer to their province. */
  readonly name: string;
  readonly within?: Place | undefined;
  /** Whether there is something below it: Dongguan has no districts. */
  divided: boolean;
}

/** One way to write a place. */
export interface Written {
  readonly place: Place;
  /** Without an ending, 「浙江」: weaker evidence, for streets and people are named so too. */
  readonly short: boolean;
}

export type Places = ReadonlyMap<string, readonly Written[]>;

/** Characters of the longest name that is looked for. */
export const LONGEST = 18;

const NAMES = /([^0-9A-Za-z]*)([0-9A-Za-z])/g;

/** The character that stands for the first ending of each level; those that follow count on from it. */
const FIRST_CODES = ['0', 'A', 'a'] as const;

function readCode(code: string): { readonly level: number; readonly nth: number } {
  const level = /\d/.test(code) ? 0 : /[A-Z]/.test(code) ? 1 : 2;
  return { level, nth: code.charCodeAt(0) - FIRST_CODES[level].charCodeAt(0) };
}

/** 「恩施土家族苗族自治州」 is written so, 「恩施自治州」, 「恩施州」 or 「恩施」. */
function waysToWrite(stem: string, peoples: string, end: string): ReadonlyMap<string, boolean> {
  const ways = new Map<string, boolean>();
  // One character is no name without its ending: 「忠县」.
  if (stem.length > 1) ways.set(stem, true);
  for (const ending of [end.slice(-1), end, peoples + end]) if (stem + ending !== stem) ways.set(stem + ending, false);
  if (end === '') ways.set(stem, false);
  return ways;
}

/** Reads the table that config/regions.ts writes. An empty one knows no place. */
export function readPlaces(packed: string): Places {
  const [provinceEnds = '', cityEnds = '', districtEnds = '', common = '', signed = ''] = packed.split('|');
  const ends = [provinceEnds.split(','), cityEnds.split(','), districtEnds.split(',')];
  const places = new Map<string, Written[]>();
  const open: Place[] = [];
  for (const [, marked = '', code = ''] of readSigns(signed, common).matchAll(NAMES)) {
    const { level, nth } = readCode(code);
    const end = ends[level]?.[nth] ?? '';
    const [stem = '', peoples = ''] = marked.split('.');
    const within = open[level - 1];
    const place: Place = { level, name: stem + peoples + end, within, divided: false };
    if (within) within.divided = true;
    open[level] = place;
    if (place.name === '') continue;
    for (const [way, short] of waysToWrite(stem, peoples, end))
      places.set(way, [...(places.get(way) ?? []), { place, short }]);
  }
  return places;
}

/** Whether `place` lies in `area`, at whatever level; every place lies in no area in particular. */
export function liesIn(place: Place, area: Place | undefined): boolean {
  return area === undefined || (place.within !== undefined && (place.within === area || liesIn(place.within, area)));
}
