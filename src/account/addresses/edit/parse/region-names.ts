/** A province, city or district. */
export interface Region {
  /** 0 province, 1 city, 2 district. */
  readonly level: number;
  /** The full name; empty for the missing city of districts directly under a province. */
  readonly name: string;
  readonly parent?: Region | undefined;
  /** Whether it has lower levels: 东莞 has no districts. */
  hasChildren: boolean;
}

/** One spelling of a region. */
export interface RegionName {
  readonly region: Region;
  /** Without its ending, e.g. 「浙江」: weaker evidence, because streets and people have such names too. */
  readonly short: boolean;
}

/** Regions by spelling. */
export type RegionTable = ReadonlyMap<string, readonly RegionName[]>;

/** The longest spelling, characters. */
export const MAX_NAME_CHARS = 18;

const NAMES = /([^0-9A-Za-z]*)([0-9A-Za-z])/g;

/** The code of the first ending of each level; the codes of further endings follow it. */
const FIRST_CODES = ['0', 'A', 'a'] as const;

function readCode(code: string): {
  readonly level: number;
  readonly index: number;
} {
  const level = /\d/.test(code) ? 0 : /[A-Z]/.test(code) ? 1 : 2;
  return {
    level,
    index: code.charCodeAt(0) - FIRST_CODES[level].charCodeAt(0),
  };
}

/** 林区, 新区, 特区, 矿区. */
const AREA_KIND = /[新林特矿]$/;

/** The spellings of a name, and whether each is short: 恩施土家族苗族自治州, 恩施自治州, 恩施州, 恩施. */
function spellings(stem: string, ethnicName: string, end: string): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  // A single character is not a name without its ending: 「忠县」.
  if (stem.length > 1) names.set(stem, true);
  // 神农架, 浦东, 六枝: the kind of area belongs to the ending.
  const place = stem.replace(AREA_KIND, '');
  if (place !== stem && place.length > 1) names.set(place, true);
  for (const ending of [end.slice(-1), end, ethnicName + end])
    if (stem + ending !== stem) names.set(stem + ending, false);
  if (end === '') names.set(stem, false);
  return names;
}

/** Reads the table that config/regions.ts writes; an empty text gives an empty table. */
export function readRegionTable(packed: string): RegionTable {
  const [provinceEnds = '', cityEnds = '', districtEnds = '', names = '', variants = ''] = packed.split('|');
  const traditional = new Map((variants.match(/../g) ?? []).map(([simple = '', other = '']) => [simple, other]));
  const ends = [provinceEnds.split(','), cityEnds.split(','), districtEnds.split(',')];
  const table = new Map<string, RegionName[]>();
  const path: Region[] = [];
  for (const [, marked = '', code = ''] of names.matchAll(NAMES)) {
    const { level, index } = readCode(code);
    const end = ends[level]?.[index] ?? '';
    const [stem = '', ethnicName = ''] = marked.split('.');
    const parent = path[level - 1];
    const region: Region = {
      level,
      name: stem + ethnicName + end,
      parent,
      hasChildren: false,
    };
    if (parent) parent.hasChildren = true;
    path[level] = region;
    if (region.name === '') continue;
    for (const [spelling, short] of spellings(stem, ethnicName, end)) {
      const other = spelling.replace(/./g, (character) => traditional.get(character) ?? character);
      for (const written of new Set([spelling, other]))
        table.set(written, [...(table.get(written) ?? []), { region, short }]);
    }
  }
  return table;
}

/** Whether `region` is inside `area`, at any depth; always true without an area. */
export function isWithin(region: Region, area: Region | undefined): boolean {
  return (
    area === undefined || (region.parent !== undefined && (region.parent === area || isWithin(region.parent, area)))
  );
}
