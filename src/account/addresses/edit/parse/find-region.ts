import { BREAKS } from './mark-text';
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
}

/**
 * What may stand between province, city and district, including the placeholders of official lists for a missing city.
 */
const SEPARATOR =
  /^[\s,，;；|｜。/·>-]*(?:(?:市辖区|县|(?:自治区|省)?直辖县(?:级行政区划|级行政单位)?)[\s,，;；|｜。/·>-]*)?/;
/** After a name without its ending, these make it a street, village or school: 「北京路」「中山大学」. */
const OTHER_NAME = /^(?:[路街巷弄村镇乡湾里庄屯站桥省市县区旗盟州]|大[道街学厦楼]|[东南西北中][路街]|[一二三四五]路)/;
/** 「苏州市场」 is a market, not a city. */
const NOT_A_CITY = /^[场民]/;

const isBreak = (text: string, at: number) => at < 0 || at >= text.length || BREAKS.test(text.charAt(at));

/** The plausible regions among those with the same name; empty if ambiguous. */
function plausible(candidates: readonly RegionName[], area: Region | undefined): readonly RegionName[] {
  const inside = candidates.filter(({ region }) => isWithin(region, area));
  const districts = inside.filter(({ region }) => region.level === 2);
  // 「云南大理」 is the prefecture; for the city of the same name in it, both must be written.
  const hasCity = inside.some(({ region }) => region.level === 1);
  return inside.filter(
    ({ region, short }) =>
      region.level < 2 || (!(short && hasCity) && (region.parent === area || districts.length === 1)),
  );
}

/** The best match that starts at `at`; `outer` is the match of the levels before it. */
function matchFrom(
  text: string,
  at: number,
  { table, outer }: { readonly table: RegionTable; readonly outer?: RegionMatch },
): RegionMatch | undefined {
  const start = outer ? at + (SEPARATOR.exec(text.slice(at, at + MAX_NAME_CHARS * 2))?.[0].length ?? 0) : at;
  let best: RegionMatch | undefined;
  for (let length = Math.min(MAX_NAME_CHARS, text.length - start); length > 1; length -= 1) {
    for (const { region, short } of plausible(table.get(text.slice(start, start + length)) ?? [], outer?.region)) {
      const here = {
        region,
        start: outer?.start ?? start,
        end: start + length,
        levels: (outer?.levels ?? 0) + 1,
        lastIsShort: short,
      };
      best = better(
        best,
        better(canEndHere(text, here) ? here : undefined, matchFrom(text, here.end, { table, outer: here })),
      );
    }
  }
  return best;
}

/** Whether a match may end where it does. */
function canEndHere(text: string, { region, start, end, levels, lastIsShort }: RegionMatch): boolean {
  const rest = text.slice(end, end + 2);
  if (!lastIsShort) {
    if (region.level === 1 && NOT_A_CITY.test(rest)) return false;
    // A district alone counts only at the start of a part.
    return levels > 1 || region.level < 2 || isBreak(text, start - 1);
  }
  if (OTHER_NAME.test(rest)) return false;
  if (levels === 1) return region.level < 2 && isBreak(text, start - 1) && isBreak(text, end);
  // 「杭州余杭塘路」 is not in 余杭; but a city within a city is rarely part of a street name.
  return region.level < 2 || /市$/.test(region.name) || isBreak(text, end);
}

/** Matches are compared by the number of levels, then by the deepest level, then by length. */
const LEVELS_WEIGHT = 10_000;
const DEPTH_WEIGHT = 1_000;
const weight = ({ levels, region, start, end }: RegionMatch) =>
  levels * LEVELS_WEIGHT + region.level * DEPTH_WEIGHT + end - start;

function better(one: RegionMatch | undefined, other: RegionMatch | undefined): RegionMatch | undefined {
  if (!one || !other) return one ?? other;
  return weight(other) > weight(one) ? other : one;
}

/** The same region written again directly after a match, if any. */
function findRepetition(text: string, { region, end }: RegionMatch, table: RegionTable): RegionMatch | undefined {
  const gap = SEPARATOR.exec(text.slice(end))?.[0].length ?? 0;
  const again = matchFrom(text, end + gap, { table });
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
