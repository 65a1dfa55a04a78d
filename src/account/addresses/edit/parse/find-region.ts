import { BREAKS } from './marked-text';
import { liesIn, LONGEST, type Place, type Places, type Written } from './places';

/** A place and those it lies in, as they stand in a text one after the other. */
export interface Found {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** How many levels are written. */
  readonly words: number;
  readonly lastIsShort: boolean;
}

/** Between province, city and district, and the words that official lists put where a city is missing. */
const BETWEEN =
  /^[\s,，;；|｜。/·>-]*(?:(?:市辖区|县|(?:自治区|省)?直辖县(?:级行政区划|级行政单位)?)[\s,，;；|｜。/·>-]*)?/;
/** After a name without its ending these make it a street, a village, a school: 「北京路」「中山大学」. */
const ELSE = /^(?:[路街巷弄村镇乡湾里庄屯站桥省市县区旗盟州]|大[道街学厦楼]|[东南西北中][路街]|[一二三四五]路)/;
/** 「苏州市场」 is no city. */
const NO_CITY = /^[场民]/;

const isBreak = (text: string, at: number) => at < 0 || at >= text.length || BREAKS.test(text.charAt(at));

/** Of the places written alike, the one that is meant; nothing where several could be. */
function meant(written: readonly Written[], area: Place | undefined): readonly Written[] {
  const inside = written.filter(({ place }) => liesIn(place, area));
  const districts = inside.filter(({ place }) => place.level === 2);
  // 「云南大理」 is the prefecture; whether the city of that name in it is meant, she has to say.
  const hasCity = inside.some(({ place }) => place.level === 1);
  return inside.filter(
    ({ place, short }) => place.level < 2 || (!(short && hasCity) && (place.within === area || districts.length === 1)),
  );
}

/** The levels that can be read from `at` on, the deepest and longest way. */
function readOn(
  text: string,
  at: number,
  { places, so }: { readonly places: Places; readonly so?: Found },
): Found | undefined {
  const start = so ? at + (BETWEEN.exec(text.slice(at, at + LONGEST * 2))?.[0].length ?? 0) : at;
  let best: Found | undefined;
  for (let length = Math.min(LONGEST, text.length - start); length > 1; length -= 1) {
    for (const { place, short } of meant(places.get(text.slice(start, start + length)) ?? [], so?.place)) {
      const here = {
        place,
        start: so?.start ?? start,
        end: start + length,
        words: (so?.words ?? 0) + 1,
        lastIsShort: short,
      };
      best = better(best, better(stands(text, here) ? here : undefined, readOn(text, here.end, { places, so: here })));
    }
  }
  return best;
}

/** Whether what is read may end there. */
function stands(text: string, { place, start, end, words, lastIsShort }: Found): boolean {
  const rest = text.slice(end, end + 2);
  if (!lastIsShort) {
    if (place.level === 1 && NO_CITY.test(rest)) return false;
    // A district alone is believed where a part of the text begins.
    return words > 1 || place.level < 2 || isBreak(text, start - 1);
  }
  if (ELSE.test(rest)) return false;
  if (words === 1) return place.level < 2 && isBreak(text, start - 1) && isBreak(text, end);
  // 「杭州余杭塘路」 is not in Yuhang; a city within a city is rarely half a street.
  return place.level < 2 || /市$/.test(place.name) || isBreak(text, end);
}

/** More levels written count most, then how deep they reach, then their length. */
const A_WORD = 10_000;
const A_LEVEL = 1_000;
const weight = ({ words, place, start, end }: Found) => words * A_WORD + place.level * A_LEVEL + end - start;

function better(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return weight(other) > weight(one) ? other : one;
}

/** Where a text says province, city and district best; the first of equals. Said twice over, it ends with the last. */
export function findRegion(text: string, places: Places): Found | undefined {
  let best: Found | undefined;
  for (let at = 0; at < text.length; at += 1) best = better(best, readOn(text, at, { places }));
  if (!best) return undefined;
  const gap = BETWEEN.exec(text.slice(best.end))?.[0].length ?? 0;
  const again = readOn(text, best.end + gap, { places });
  const isSame = again !== undefined && again.words > 1 && again.place === best.place;
  return isSame ? { ...best, end: again.end } : best;
}
