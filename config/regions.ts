/**
 * Provinces, cities and districts, for parsing pasted addresses. The package with the names is 160 KB; packed, they are
 * a fifth of that, so the package is a build dependency only.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import type * as Substitutes from '../src/account/addresses/edit/parse/substitutes';

/** Names by six-digit code. A city's code starts like its province's, a district's like its city's. */
export interface AreaList {
  readonly province_list: Readonly<Record<string, string>>;
  readonly city_list: Readonly<Record<string, string>>;
  readonly county_list: Readonly<Record<string, string>>;
}

/** The endings of names of each level, longest first. */
const PROVINCE_ENDS = ['自治区', '省', '市'];
const CITY_ENDS = ['自治州', '地区', '市', '盟'];
const DISTRICT_ENDS = ['自治县', '自治旗', '区', '县', '市', '旗', ''];

/** Taiwan, Hong Kong and Macau: the shop does not deliver there. */
const UNDELIVERABLE = /^(71|81|82)/;
/** 东莞, 中山, 儋州 and 嘉峪关 have towns instead of districts. */
const WITHOUT_DISTRICTS = /^(4419|4420|4604|6202)/;
/** Not a city: a placeholder for districts directly under their province. */
const PLACEHOLDER_CITY = /直辖县/;
const CHONGQING = '5001';
const CHONGQING_COUNTIES = '5002';

/** The ethnic groups in the name of an autonomous region; people often leave them out. */
const ETHNIC_NAMES =
  /^(.{2,}?)((?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)族?|(?:各|回|壮|藏|满|苗|彝|侗|瑶|白|傣|黎|畲|水|土|羌|佤|怒|土家|朝鲜|布依|哈尼|傈僳|景颇|达斡尔|仡佬|仫佬|毛南|拉祜|纳西|布朗|独龙|普米|裕固|保安|东乡|撒拉)族)+)$/;

function packName(name: string, ends: readonly string[], codes: string): string {
  const at = ends.findIndex((end) => name.endsWith(end) && name.length > end.length);
  if (at < 0) throw new Error(`no ending known for ${name}`);
  const end = ends[at] ?? '';
  const stem = end === '' ? name : name.slice(0, -end.length);
  const marked = end.startsWith('自治') ? stem.replace(ETHNIC_NAMES, '$1.$2') : stem;
  return `${marked}${codes[at]}`;
}

/** The characters that get a substitute, most frequent first, and the text with the substitutes. */
function substituteCommon(text: string, substitutes: readonly string[]): readonly [string, string] {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/[\u4e00-\u9fff]/g)) counts.set(character, (counts.get(character) ?? 0) + 1);
  // A substitute saves one or two bytes per use and costs three once.
  const common = [...counts]
    .filter(([, times]) => times > 3)
    .sort(([a, aTimes], [b, bTimes]) => bTimes - aTimes || (a < b ? -1 : 1))
    .slice(0, substitutes.length)
    .map(([character]) => character);
  const replacements = new Map(common.map((character, at) => [character, substitutes[at]]));
  return [common.join(''), text.replace(/[^]/g, (character) => replacements.get(character) ?? character)];
}

/**
 * Packs all names into one string: the endings of each level, the characters with a substitute, then the names in
 * order, each without its ending and followed by a code for it: a digit after a province, a capital letter after a
 * city, a small letter after a district. `.` separates a name from the ethnic groups in it; a lone `Z` replaces a
 * missing city. Frequent characters are replaced by substitutes of fewer bytes (`parse/substitutes`).
 */
export function packRegions(
  { province_list, city_list, county_list }: AreaList,
  substitutes: readonly string[],
): string {
  const districtsOf = (code: string) =>
    WITHOUT_DISTRICTS.test(code)
      ? []
      : Object.entries(county_list)
          .filter(([id, name]) => id.startsWith(code) && name !== '市辖区')
          .map(([, name]) => packName(name, DISTRICT_ENDS, 'abcdefg'));
  const packCity = ([id, name]: readonly [string, string]) => {
    const code = id.slice(0, 4);
    const own = PLACEHOLDER_CITY.test(name) ? 'Z' : packName(name, CITY_ENDS, 'ABCD');
    return [own, ...districtsOf(code), ...(code === CHONGQING ? districtsOf(CHONGQING_COUNTIES) : [])].join('');
  };
  const packProvince = ([id, name]: readonly [string, string]) => {
    const cities = Object.entries(city_list).filter(
      ([city]) => city.startsWith(id.slice(0, 2)) && !city.startsWith(CHONGQING_COUNTIES),
    );
    const own = packName(name, PROVINCE_ENDS, '012');
    return [own, ...cities.map(packCity)].join('');
  };
  const delivered = Object.entries(province_list).filter(([id]) => !UNDELIVERABLE.test(id));
  const ends = [PROVINCE_ENDS, CITY_ENDS, DISTRICT_ENDS].map((level) => level.join());
  return [...ends, ...substituteCommon(delivered.map(packProvince).join(''), substitutes)].join('|');
}

/** The names from the package. Throws if it is not installed. */
export function readAreaList(): AreaList {
  // Not an import, because the build must work without the package.
  return (createRequire(__filename)('@vant/area-data') as { readonly areaList: AreaList }).areaList;
}

/**
 * The substitutes that the app reads the table with. tsx is needed: Taro's loader of this file does not load
 * TypeScript.
 */
function readSubstitutes(): readonly string[] {
  const file = path.resolve(__dirname, '../src/account/addresses/edit/parse/substitutes.ts');
  return (load(file, __filename) as typeof Substitutes).SUBSTITUTES;
}

/** The region table, in the format `account/addresses/edit/parse/region-names` reads. */
export function regionTable(): string {
  try {
    return packRegions(readAreaList(), readSubstitutes());
  } catch {
    console.warn('没有装 @vant/area-data，这次构建不会从粘贴的地址里认省市区；npm install 之后再构建');
    return '';
  }
}
