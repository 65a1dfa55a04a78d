/**
 * Provinces, cities and districts, as the form of an address reads them out of a pasted text. A package of the names
 * weighs 160 KB; written tightly it is a fifth of that, so the package stays with the build.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import type * as Signs from '../src/account/addresses/edit/parse/signs';

/** Names by six-digit code: a city's begins as its province's does, a district's as its city's. */
export interface AreaList {
  readonly province_list: Readonly<Record<string, string>>;
  readonly city_list: Readonly<Record<string, string>>;
  readonly county_list: Readonly<Record<string, string>>;
}

/** What names of each level end in, the longer first. */
const PROVINCE_ENDS = ['自治区', '省', '市'];
const CITY_ENDS = ['自治州', '地区', '市', '盟'];
const DISTRICT_ENDS = ['自治县', '自治旗', '区', '县', '市', '旗', ''];

/** Taiwan, Hong Kong and Macau: the shop sends nothing there. */
const UNSERVED = /^(71|81|82)/;
/** Dongguan, Zhongshan, Danzhou and Jiayuguan have towns, and no districts. */
const UNDIVIDED = /^(4419|4420|4604|6202)/;
/** Not names of cities: districts that answer to their province, and the counties of Chongqing. */
const NO_CITY = /直辖县/;
const CHONGQING = '5001';
const CHONGQING_COUNTIES = '5002';

/** The peoples an autonomous place is named after; in a hurry one leaves them out. */
const PEOPLES =
  /^(.{2,}?)((?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)族?|(?:各|回|壮|藏|满|苗|彝|侗|瑶|白|傣|黎|畲|水|土|羌|佤|怒|土家|朝鲜|布依|哈尼|傈僳|景颇|达斡尔|仡佬|仫佬|毛南|拉祜|纳西|布朗|独龙|普米|裕固|保安|东乡|撒拉)族)+)$/;

function packName(name: string, ends: readonly string[], codes: string): string {
  const at = ends.findIndex((end) => name.endsWith(end) && name.length > end.length);
  if (at < 0) throw new Error(`no ending known for ${name}`);
  const end = ends[at] ?? '';
  const stem = end === '' ? name : name.slice(0, -end.length);
  const marked = end.startsWith('自治') ? stem.replace(PEOPLES, '$1.$2') : stem;
  return `${marked}${codes[at]}`;
}

/** The characters that have a sign, the most common first, and the text written with signs. */
function packSigns(text: string, all: readonly string[]): readonly [string, string] {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/[\u4e00-\u9fff]/g)) counts.set(character, (counts.get(character) ?? 0) + 1);
  // A sign saves a byte or two each time and costs three once.
  const common = [...counts]
    .filter(([, times]) => times > 3)
    .sort(([a, aTimes], [b, bTimes]) => bTimes - aTimes || (a < b ? -1 : 1))
    .slice(0, all.length)
    .map(([character]) => character);
  const signs = new Map(common.map((character, at) => [character, all[at]]));
  return [common.join(''), text.replace(/[^]/g, (character) => signs.get(character) ?? character)];
}

/**
 * One string: the endings of each level, then the names in order, each without its ending and followed by a character
 * that stands for it: a digit closes a province, a capital a city, a small letter a district. `.` parts a name from the
 * peoples in it. `Z` alone stands where districts have no city. The characters met most are written as signs of fewer
 * bytes (`parse/signs`); which these are stands before the names.
 */
export function packRegions({ province_list, city_list, county_list }: AreaList, signs: readonly string[]): string {
  const districtsOf = (code: string) =>
    UNDIVIDED.test(code)
      ? []
      : Object.entries(county_list)
          .filter(([id, name]) => id.startsWith(code) && name !== '市辖区')
          .map(([, name]) => packName(name, DISTRICT_ENDS, 'abcdefg'));
  const packCity = ([id, name]: readonly [string, string]) => {
    const code = id.slice(0, 4);
    const own = NO_CITY.test(name) ? 'Z' : packName(name, CITY_ENDS, 'ABCD');
    return [own, ...districtsOf(code), ...(code === CHONGQING ? districtsOf(CHONGQING_COUNTIES) : [])].join('');
  };
  const packProvince = ([id, name]: readonly [string, string]) => {
    const cities = Object.entries(city_list).filter(
      ([city]) => city.startsWith(id.slice(0, 2)) && !city.startsWith(CHONGQING_COUNTIES),
    );
    const peopled = packName(name, PROVINCE_ENDS, '012');
    return [peopled, ...cities.map(packCity)].join('');
  };
  const served = Object.entries(province_list).filter(([id]) => !UNSERVED.test(id));
  const ends = [PROVINCE_ENDS, CITY_ENDS, DISTRICT_ENDS].map((level) => level.join());
  return [...ends, ...packSigns(served.map(packProvince).join(''), signs)].join('|');
}

/** The names as their package has them. Throws where it is not installed. */
export function readAreaList(): AreaList {
  // The package's own types say the same; a build without it must go on, so it is no import.
  return (createRequire(__filename)('@vant/area-data') as { readonly areaList: AreaList }).areaList;
}

/** The signs by which the app reads the table. Taro's loader of this file does not follow the app's TypeScript. */
function readSigns(): readonly string[] {
  const file = path.resolve(__dirname, '../src/account/addresses/edit/parse/signs.ts');
  return (load(file, __filename) as typeof Signs).SIGNS;
}

/** The table of the country, as `account/addresses/edit/parse/places` reads it. */
export function regionTable(): string {
  try {
    return packRegions(readAreaList(), readSigns());
  } catch {
    console.warn('没有装 @vant/area-data，这次构建不会从粘贴的地址里认省市区；npm install 之后再构建');
    return '';
  }
}
