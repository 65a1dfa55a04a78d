import type { Reader } from './pinyin';
import { plainText } from './search-text';

/** A text made ready to be searched once, for every query. */
export interface Form {
  /** Without spaces: 「60 克」 is found by 「60克」. */
  readonly text: string;
  /** How each character of `text` is read; empty where a text can't be found by pinyin. */
  readonly sounds: readonly string[];
  /** The Latin words long enough to be found with a slip in them. */
  readonly words: readonly string[];
}

/** How well a word was found: as it stands, by its pinyin, with one slip. */
export type Way = 'text' | 'pinyin' | 'slip';

export interface Match {
  readonly way: Way;
  /** The text begins with it. */
  readonly atStart: boolean;
}

const LATIN = /[a-z]/;
const LATIN_ONLY = /^[a-z]+$/;
/** Shorter words are too near to one another for a slip to be told from another word. */
const SLIP_FROM = 4;
/** These pairs of letters are one initial to some typists and two to others. */
const DOUBLE_INITIAL = /^[zcs]h/;

export function toForm(text: string, read?: Reader): Form {
  const plain = plainText(text);
  const words = plain.match(/[a-z]+/g) ?? [];
  return {
    text: plain.replace(/ /g, ''),
    // Read before the spaces go: neighbours across a space do not change how a character is read.
    sounds: read ? read(plain).filter((sound) => sound !== ' ') : [],
    words: words.filter((word) => word.length >= SLIP_FROM),
  };
}

/** Where and how a query's word is found in a text, if it is. */
export function matchWord(word: string, form: Form): Match | undefined {
  const at = form.text.indexOf(word);
  if (at >= 0) return { way: 'text', atStart: at === 0 };
  if (!LATIN.test(word)) return undefined;
  const sound = form.sounds.findIndex((_, start) => soundsLike(word, form.sounds, start));
  // A single letter is the initial of nearly everything: it counts only where a text begins.
  if (sound === 0 || (sound > 0 && word.length > 1)) return { way: 'pinyin', atStart: sound === 0 };
  return LATIN_ONLY.test(word) && form.words.some((other) => isOneSlip(word, other))
    ? { way: 'slip', atStart: false }
    : undefined;
}

/**
 * Whether the letters are the syllables from `start` on: each whole or by its initial, the last one as far as it is typed.
 * `guihuawl`, `ghwl` and `guihuaw` all sound like 桂花乌龙.
 */
function soundsLike(letters: string, sounds: readonly string[], start: number): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (let unit = start; unit < sounds.length && reached.size > 0; unit += 1) {
    const sound = sounds[unit] ?? '';
    const next = new Set<number>();
    for (const from of reached) {
      if (sound.startsWith(letters.slice(from))) return sound !== '';
      for (const part of partsOf(sound)) if (letters.startsWith(part, from)) next.add(from + part.length);
    }
    reached = next;
  }
  return false;
}

function partsOf(sound: string): readonly string[] {
  if (sound === '') return [];
  const [initial = ''] = sound;
  const double = DOUBLE_INITIAL.exec(sound)?.[0];
  return [...new Set([sound, initial, ...(double === undefined ? [] : [double])])];
}

/** Whether two words differ by one letter: wrong, missing, too many, or changed places with its neighbour. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}
