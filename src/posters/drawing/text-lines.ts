import { graphemesOf, plainText } from './graphemes';

/** The width of a text as it would be drawn, in the drawing's own units. */
export type WidthOf = (text: string) => number;

interface Wanted {
  readonly text: string;
  /** No line is wider. */
  readonly width: number;
  /** At most so many lines; what does not fit ends in `…`. */
  readonly most: number;
  readonly widthOf: WidthOf;
}

type Unit = readonly string[];

/** Never first on a line, and never last (CLREQ 禁则, https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
const CLOSES = /^[\p{Pe}\p{Pf}、。，．：；？！…—～·‧,.:;?!%‰℃°]/u;
const OPENS = /^[\p{Ps}\p{Pi}¥￥$£€#@]/u;

/** Written in words with spaces between, so that a line does not break inside one. */
const WORDY = /^[\p{L}\p{N}]/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LINKS = /^[.,:'’\-_/&+]/;
const ELLIPSIS = '…';

const isWordy = (one: string) => WORDY.test(one) && !UNSPACED.test(one);
const isInWord = (one: string) => isWordy(one) || LINKS.test(one);

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || CLOSES.test(after) || OPENS.test(before)) return false;
  return before === ' ' || !(isInWord(before) && isInWord(after));
}

/** What stays on one line if it fits there. */
function unitsOf(graphemes: readonly string[]): readonly Unit[] {
  const units: string[][] = [];
  for (const one of graphemes) {
    const unit = units[units.length - 1];
    const before = unit?.[unit.length - 1];
    if (unit && before !== undefined && !mayBreak(before, one)) unit.push(one);
    else units.push([one]);
  }
  return units;
}

const joined = (units: readonly Unit[]) =>
  units
    .map((unit) => unit.join(''))
    .join('')
    .trimEnd();

/** How much of a unit wider than a line stands on the first: as much as fits, but cut where a line may break at all. */
function cutOf(unit: Unit, fits: (unit: Unit) => boolean): number {
  let most = 1;
  while (most < unit.length && fits(unit.slice(0, most + 1))) most += 1;
  for (let at = most; at > 0; at -= 1) {
    const before = unit[at - 1] ?? '';
    const after = unit[at] ?? '';
    if (!CLOSES.test(after) && !OPENS.test(before) && after !== ' ') return at;
  }
  return most;
}

/** One paragraph in lines of units, stopping when there are more than `most`. */
function fill(units: readonly Unit[], most: number, fits: (units: readonly Unit[]) => boolean): Unit[][] {
  const lines: Unit[][] = [];
  let line: Unit[] = [];
  const rest = [...units];
  for (let unit = rest.shift(); unit && lines.length <= most; unit = rest.shift()) {
    if (line.length === 0 && unit.join('').trim() === '') continue;
    if (fits([...line, unit])) {
      line.push(unit);
      continue;
    }
    if (line.length > 0) {
      lines.push(line);
      line = [];
      rest.unshift(unit);
      continue;
    }
    const at = cutOf(unit, (part) => fits([part]));
    lines.push([unit.slice(0, at)]);
    if (at < unit.length) rest.unshift(unit.slice(at));
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** A last line of one character looks left over: the one before gives it company. */
function keepCompany(lines: Unit[][], fits: (units: readonly Unit[]) => boolean): readonly Unit[][] {
  const last = lines[lines.length - 1];
  const before = lines[lines.length - 2];
  const moved = before?.[before.length - 1];
  const isLonely = last?.flat().filter((one) => !CLOSES.test(one)).length === 1;
  if (!last || !before || !moved || !isLonely || before.length < 3 || !fits([moved, ...last])) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [moved, ...last]];
}

function shortened(line: readonly Unit[], width: number, widthOf: WidthOf): string {
  const graphemes = [...line.flat()];
  while (graphemes.length > 0) {
    const last = graphemes[graphemes.length - 1] ?? '';
    const text = graphemes.join('') + ELLIPSIS;
    if (last !== ' ' && !CLOSES.test(last) && !OPENS.test(last) && widthOf(text) <= width) return text;
    graphemes.pop();
  }
  return widthOf(ELLIPSIS) <= width ? ELLIPSIS : '';
}

/**
 * A text in lines no wider than asked: broken between Chinese characters and between words, never before a closing mark
 * or after an opening one, a word only where it alone is wider than a line. A character wider than a line is left out.
 */
export function textLines({ text, width, most, widthOf }: Wanted): readonly string[] {
  if (most < 1) return [];
  const fits = (units: readonly Unit[]) => widthOf(joined(units)) <= width;
  const paragraphs = plainText(text)
    .split('\n')
    .map((paragraph) => graphemesOf(paragraph.trim()).filter((one) => widthOf(one) <= width))
    .filter((graphemes) => graphemes.length > 0);
  const lines: (readonly Unit[])[] = [];
  for (const graphemes of paragraphs) {
    if (lines.length > most) break;
    lines.push(...keepCompany(fill(unitsOf(graphemes), most, fits), fits));
  }
  const shown = lines.slice(0, most);
  const last = shown[most - 1];
  const whole = lines.length <= most || !last;
  return shown.map((line, at) => (whole || at < most - 1 ? joined(line) : shortened(line, width, widthOf)));
}
