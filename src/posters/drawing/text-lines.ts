import { splitGraphemes } from '@/contract/graphemes';

import { plainText } from './plain-text';

/** Width of a drawn text, in drawing units. */
type WidthOf = (text: string) => number;

interface TextLinesOptions {
  readonly text: string;
  /** Maximum line width. */
  readonly width: number;
  /** Maximum lines; a longer text ends with `…`. */
  readonly maxLines: number;
  readonly widthOf: WidthOf;
}

type Unit = readonly string[];

/**
 * Characters not allowed at the start or the end of a line (CLREQ 禁则,
 * https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end).
 */
const NO_LINE_START = /^[\p{Pe}\p{Pf}、。，．：；？！…—～·‧,.:;?!%‰℃°]/u;
const NO_LINE_END = /^[\p{Ps}\p{Pi}¥￥$£€#@]/u;

/** Scripts that separate words by spaces: lines do not break inside a word. */
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const UNSPACED_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD_JOINERS = /^[.,:'’\-_/&+]/;
const ELLIPSIS = '…';

const isWordChar = (grapheme: string) => LETTER_OR_DIGIT.test(grapheme) && !UNSPACED_SCRIPT.test(grapheme);
const isInWord = (grapheme: string) => isWordChar(grapheme) || WORD_JOINERS.test(grapheme);

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || NO_LINE_START.test(after) || NO_LINE_END.test(before)) return false;
  return before === ' ' || !(isInWord(before) && isInWord(after));
}

/** Splits into units that are not broken if they fit on one line. */
function unitsOf(graphemes: readonly string[]): readonly Unit[] {
  const units: string[][] = [];
  for (const grapheme of graphemes) {
    const unit = units[units.length - 1];
    const before = unit?.[unit.length - 1];
    if (unit && before !== undefined && !mayBreak(before, grapheme)) unit.push(grapheme);
    else units.push([grapheme]);
  }
  return units;
}

const joinUnits = (units: readonly Unit[]) =>
  units
    .map((unit) => unit.join(''))
    .join('')
    .trimEnd();

/** Where to break a unit wider than a line: as late as fits, at an allowed position. */
function breakIndex(unit: Unit, fits: (unit: Unit) => boolean): number {
  let fitting = 1;
  while (fitting < unit.length && fits(unit.slice(0, fitting + 1))) fitting += 1;
  for (let at = fitting; at > 0; at -= 1) {
    const before = unit[at - 1] ?? '';
    const after = unit[at] ?? '';
    if (!NO_LINE_START.test(after) && !NO_LINE_END.test(before) && after !== ' ') return at;
  }
  return fitting;
}

/** Fills lines with units, stopping after `maxLines` are exceeded. */
function fillLines(units: readonly Unit[], maxLines: number, fits: (units: readonly Unit[]) => boolean): Unit[][] {
  const lines: Unit[][] = [];
  let line: Unit[] = [];
  const rest = [...units];
  for (let unit = rest.shift(); unit && lines.length <= maxLines; unit = rest.shift()) {
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
    const at = breakIndex(unit, (part) => fits([part]));
    lines.push([unit.slice(0, at)]);
    if (at < unit.length) rest.unshift(unit.slice(at));
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** Avoids a last line of one character by moving a unit from the line before. */
function avoidOrphan(lines: Unit[][], fits: (units: readonly Unit[]) => boolean): readonly Unit[][] {
  const last = lines[lines.length - 1];
  const before = lines[lines.length - 2];
  const moved = before?.[before.length - 1];
  const isOrphan = last?.flat().filter((grapheme) => !NO_LINE_START.test(grapheme)).length === 1;
  if (!last || !before || !moved || !isOrphan || before.length < 3 || !fits([moved, ...last])) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [moved, ...last]];
}

function truncate(line: readonly Unit[], width: number, widthOf: WidthOf): string {
  const graphemes = [...line.flat()];
  while (graphemes.length > 0) {
    const last = graphemes[graphemes.length - 1] ?? '';
    const text = graphemes.join('') + ELLIPSIS;
    if (last !== ' ' && !NO_LINE_START.test(last) && !NO_LINE_END.test(last) && widthOf(text) <= width) return text;
    graphemes.pop();
  }
  return widthOf(ELLIPSIS) <= width ? ELLIPSIS : '';
}

/**
 * Wraps a text into lines. Breaks between Chinese characters and between words, never before closing or after opening
 * punctuation. A word is broken only if it is wider than a line. A character wider than a line is left out.
 */
export function textLines({ text, width, maxLines, widthOf }: TextLinesOptions): readonly string[] {
  if (maxLines < 1) return [];
  const fits = (units: readonly Unit[]) => widthOf(joinUnits(units)) <= width;
  const paragraphs = plainText(text)
    .split('\n')
    .map((paragraph) => splitGraphemes(paragraph.trim()).filter((grapheme) => widthOf(grapheme) <= width))
    .filter((graphemes) => graphemes.length > 0);
  const lines: (readonly Unit[])[] = [];
  for (const graphemes of paragraphs) {
    if (lines.length > maxLines) break;
    lines.push(...avoidOrphan(fillLines(unitsOf(graphemes), maxLines, fits), fits));
  }
  const shown = lines.slice(0, maxLines);
  const last = shown[maxLines - 1];
  const whole = lines.length <= maxLines || !last;
  return shown.map((line, at) => (whole || at < maxLines - 1 ? joinUnits(line) : truncate(line, width, widthOf)));
}
