/**
 * Provinces, cities and districts, for parsing pasted addresses. The package with the names is 160 KB; as one text they
 * are a fifth of that, compressed 13 KB, so the package is a build dependency only.
 */
import { createRequire } from 'node:module';

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
/** Characters of these names and what they are in traditional writing, in pairs. */
const TRADITIONAL =
  '广廣东東苏蘇云雲贵貴陕陝辽遼宁寧龙龍内內庆慶湾灣门門肃肅区區县縣厦廈长長济濟郑鄭兰蘭烟煙无無锡錫绍紹兴興盐鹽连連扬揚镇鎮温溫丽麗芜蕪马馬铜銅阳陽赣贛潍濰枣棗庄莊营營莱萊临臨开開许許汉漢黄黃荆荊冈岡咸鹹随隨张張娄婁怀懷关關头頭远遠宾賓贺賀来來钦欽泸瀘绵綿乐樂达達资資义義毕畢节節沧滄红紅宝寶鸡雞银銀乌烏鲁魯齐齊尔爾滨濱鹤鶴岗崗双雙绥綏沈瀋抚撫顺順锦錦盘盤铁鐵岭嶺芦蘆岛島郸鄲晋晉运運吕呂静靜杨楊闵閔汇匯罗羅禅禪丰豐沟溝余餘萧蕭从從';
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

/**
 * Writes all names as one text: the endings of each level, then the names in order, each without its ending and
 * followed by a code for it: a digit after a province, a capital letter after a city, a small letter after a district.
 * `.` separates a name from the ethnic groups in it; a lone `Z` replaces a missing city. Last come the traditional
 * characters.
 */
export function packRegions({ province_list, city_list, county_list }: AreaList): string {
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
  return [...ends, delivered.map(packProvince).join(''), TRADITIONAL].join('|');
}

/** The names from the package. Throws if it is not installed. */
export function readAreaList(): AreaList {
  // Not an import, because the build must work without the package.
  return (
    createRequire(__filename)('@vant/area-data') as {
      readonly areaList: AreaList;
    }
  ).areaList;
}

/** The region table, in the format `account/addresses/edit/parse/region-names` reads. */
export function regionTable(): string {
  try {
    return packRegions(readAreaList());
  } catch {
    console.warn('没有装 @vant/area-data，这次构建不会从粘贴的地址里认省市区；npm install 之后再构建');
    return '';
  }
}
