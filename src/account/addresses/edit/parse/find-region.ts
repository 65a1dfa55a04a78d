import { BREAKS } from './parts';
import { isWithin, MAX_NAME_CHARS, type Region, type RegionName, type RegionTable } from './region-names';

/** A region found in a text, with the names of the regions it belongs to. */
export interface RegionMatch {
  readonly region: Region;
  readonly start: number;
  readonly end: number;
  /** How many levels (province, city, district) are written. */
  readonly levels: number;
  /** The last name is written without its ending. */
  readonly lastIsShort: boolean;
  /** It may be part of a street's name. */
  readonly isDoubtful: boolean;
}

/**
 * What may stand between province, city and district: a wrong ending (内蒙古省), a division of 兵团, and the placeholders
 * of official lists for a missing city.
 */
const SEPARATOR =
  /^[省市区县]?[\s\ue000\ue001,，;；|｜。/·>-]*(?:(?:市辖区|县|(?:自治区|省)?直辖县(?:级行政区划|级行政单位)?|(?:生产建设)?兵团(?:第?[\d一二三四五六七八九十]+师)?)[\s\ue000\ue001,，;；|｜。/·>-]*)?/;
/** Areas like 雄安新区 are no level of the list. */
const NEW_AREA = /^[\s]*[^\s]{2}新区/;
const gapAt = (text: string, at: number) => SEPARATOR.exec(text.slice(at, at + MAX_NAME_CHARS * 2))?.[0].length ?? 0;
/** After a name without its ending, these make it a street, village or school: 「北京路」「中山大学」. */
const OTHER_NAME =
  /^(?:[路街巷弄村镇乡湾里庄屯站桥寺省州旗盟]|市(?!桥)|大(?:[道街路厦楼]|学(?!.?[路街]))|小[区学]|门[内外]|[湖山](?:[公风景畔庄大路街]|$)|[公家]园|花园(?![路弄街巷村])|广场|[饭酒]店|机场|医院|[东南西北中一二三四五][路街])/;
/** The same after a district, which may be half of the name: 「杭州余杭塘路」 is not in 余杭. */
const OTHER_STREET = /^[东南西北中]?.(?:[路巷]|街(?!道)|大道)/;
/** A street follows so closely that the name may be part of its name. */
const NEAR_STREET = /^..(?:[路巷]|街(?!道)|大道)/;
/** A place follows, as after a region. */
const PLACE_FOLLOWS = /^\p{sc=Han}{2,6}?(?:[区镇乡村路街道])/u;
/** The ending that an old or wrong name has: 浦东区, 萧山市. */
const WRONG_ENDING = /^(?:新?区|[县市](?!桥))/;
/** 「苏州市场」 is a market, not a city. */
const NOT_A_CITY = /^[场民政]/;

const isBreak = (text: string, at: number) => at < 0 || at >= text.length || BREAKS.test(text.charAt(at));

/** The plausible regions among those with the same name; empty if ambiguous. */
function plausible(candidates: readonly RegionName[], area: Region | undefined): readonly RegionName[] {
  const inside = candidates.filter(({ region }) => isWithin(region, area));
  const districts = inside.filter(({ region }) => region.level === 2);
  // 「云南大理」 is the prefecture; for the city of the same name in it, both must be written.
  const hasCity = inside.some(({ region }) => region.level === 1);
  // 「海南」 is the province, not the prefecture in Qinghai.
  const hasProvince = inside.some(({ region }) => region.level === 0);
  return inside.filter(
    ({ region, short }) =>
      (region.level < 2 && !(short && region.level === 1 && hasProvince)) ||
      (region.level === 2 && !(short && hasCity) && (region.parent === area || districts.length === 1)),
  );
}

interface Levels {
  readonly table: RegionTable;
  /** The match of the levels before. */
  readonly outer?: RegionMatch;
}

/** The best match that starts at `start`, or after what may stand there behind `outer`. */
function matchFrom(text: string, start: number, { table, outer }: Levels): RegionMatch | undefined {
  if (!outer) return matchAt(text, start, { table });
  const area = NEW_AREA.exec(text.slice(start, start + MAX_NAME_CHARS))?.[0].length;
  return better(
    matchAt(text, start + gapAt(text, start), { table, outer }),
    area === undefined ? undefined : matchAt(text, start + area, { table, outer }),
  );
}

function matchAt(text: string, start: number, { table, outer }: Levels): RegionMatch | undefined {
  let best: RegionMatch | undefined;
  for (let length = Math.min(MAX_NAME_CHARS, text.length - start); length > 1; length -= 1) {
    for (const { region, short } of plausible(table.get(text.slice(start, start + length)) ?? [], outer?.region)) {
      const here = {
        region,
        start: outer?.start ?? start,
        end: start + length,
        levels: (outer?.levels ?? 0) + 1,
        lastIsShort: short,
        isDoubtful: false,
      };
      best = better(best, better(endingAt(text, here), matchFrom(text, here.end, { table, outer: here })));
    }
  }
  return best;
}

/** The match, if it may end where it does. */
function endingAt(text: string, match: RegionMatch): RegionMatch | undefined {
  const { region, start, end, levels, lastIsShort } = match;
  const rest = text.slice(end, end + MAX_NAME_CHARS);
  if (!lastIsShort) {
    if (region.level === 1 && NOT_A_CITY.test(rest)) return undefined;
    // A district alone counts only at the start of a part.
    return levels > 1 || region.level < 2 || isBreak(text, start - 1) ? match : undefined;
  }
  const wrong = levels > 1 && region.level === 2 ? WRONG_ENDING.exec(rest)?.[0] : undefined;
  if (wrong) return { ...match, end: end + wrong.length };
  if (isBreak(text, end)) return levels > 1 || (region.level < 2 && isBreak(text, start - 1)) ? match : undefined;
  if (OTHER_NAME.test(rest) || (region.level === 2 && !/市$/.test(region.name) && OTHER_STREET.test(rest)))
    return undefined;
  if (levels > 1)
    return {
      ...match,
      isDoubtful: region.level === 2 && NEAR_STREET.test(rest),
    };
  return isBreak(text, start - 1) && PLACE_FOLLOWS.test(rest) ? { ...match, isDoubtful: true } : undefined;
}

/** Matches are compared by the number of levels, then by the deepest level, then by length; a single guess comes last. */
const LEVELS_WEIGHT = 10_000;
const DEPTH_WEIGHT = 1_000;
const weight = ({ levels, region, start, end, isDoubtful }: RegionMatch) =>
  (isDoubtful && levels === 1 ? 0 : levels * LEVELS_WEIGHT + region.level * DEPTH_WEIGHT) + end - start;

function better(one: RegionMatch | undefined, other: RegionMatch | undefined): RegionMatch | undefined {
  if (!one || !other) return one ?? other;
  return weight(other) > weight(one) ? other : one;
}

/** The same region written again directly after a match, if any. */
function findRepetition(text: string, { region, end }: RegionMatch, table: RegionTable): RegionMatch | undefined {
  const again = matchFrom(text, end + gapAt(text, end), { table });
  return again !== undefined && again.levels > 1 && again.region === region ? again : undefined;
}

/** The best match in a text; the first among equals. If it is written several times in a row, the match covers all. */
export function findRegion(text: string, table: RegionTable): RegionMatch | undefined {
  let best: RegionMatch | undefined;
  for (let at = 0; at < text.length; at += 1) best = better(best, matchFrom(text, at, { table }));
  if (!best) return undefined;
  let { end } = best;
  for (let again = findRepetition(text, best, table); again; again = findRepetition(text, again, table))
    ({ end } = again);
  return { ...best, end };
}
