import type { ToPinyin } from './pinyin';
import { normalizeText } from './search-text';

/** A text prepared for matching. */
export interface SearchableText {
  /** Normalised and without spaces, so that 「60克」 finds 「60 克」. */
  readonly text: string;
  /** The pinyin of each character of `text`; empty if the text is not matched by pinyin. */
  readonly syllables: readonly string[];
  /** Latin words long enough to be matched with a typo. */
  readonly latinWords: readonly string[];
}

/** A word of a query, with the pinyin of its characters. */
export type QueryWord = Pick<SearchableText, 'text' | 'syllables'>;

/** How a word was found: literally, by pinyin, or with one typo or other characters of the same sound. */
export type MatchKind = 'text' | 'pinyin' | 'typo';

export interface Match {
  readonly kind: MatchKind;
  /** The text starts with the word. */
  readonly atStart: boolean;
}

const LATIN = /[a-z]/;
const LATIN_ONLY = /^[a-z]+$/;
/** Shorter words differ too little for a typo to be distinguished from another word. */
const MIN_TYPO_LENGTH = 4;
const MIN_PINYIN_TYPO_LENGTH = 5;
/** Some people type these initials with one letter, others with two. */
const DOUBLE_INITIAL = /^[zcs]h/;

export function toSearchableText(text: string, toPinyin?: ToPinyin): SearchableText {
  const normalized = normalizeText(text);
  const words = normalized.match(/[a-z]+/g) ?? [];
  return {
    text: normalized.replace(/ /g, ''),
    // Converted before spaces are removed: a neighbour across a space must not change a reading.
    syllables: toPinyin ? toPinyin(normalized).filter((syllable) => syllable !== ' ') : [],
    latinWords: words.filter((word) => word.length >= MIN_TYPO_LENGTH),
  };
}

/** How a word of a query is found in a text; undefined if it is not. */
export function matchWord(word: string, searchable: SearchableText): Match | undefined {
  const at = searchable.text.indexOf(word);
  if (at >= 0) return { kind: 'text', atStart: at === 0 };
  if (!LATIN.test(word)) return undefined;
  const start = searchable.syllables.findIndex((_, index) => matchesPinyin(word, searchable.syllables, index));
  // A single letter is the initial of almost any text, so it counts only at the start.
  if (start === 0 || (start > 0 && word.length > 1)) return { kind: 'pinyin', atStart: start === 0 };
  return LATIN_ONLY.test(word) && searchable.latinWords.some((other) => isOneTypo(word, other))
    ? { kind: 'typo', atStart: false }
    : undefined;
}

/**
 * How a word is found that is nowhere as it was typed: pinyin in full with one typo (`gaiwna`), or other characters of
 * the same sound (改碗). Two syllables at least, as one sounds like too much.
 */
export function matchSound({ text, syllables }: QueryWord, searchable: SearchableText): Match | undefined {
  const isPinyin = LATIN_ONLY.test(text);
  if (isPinyin ? text.length < MIN_PINYIN_TYPO_LENGTH : syllables.length < 2 || syllables.includes(''))
    return undefined;
  const sound = syllables.join(' ');
  const start = searchable.syllables.findIndex((_, at) =>
    isPinyin
      ? isMistypedPinyin(text, searchable.syllables.slice(at))
      : searchable.syllables.slice(at, at + syllables.length).join(' ') === sound,
  );
  return start < 0 ? undefined : { kind: 'typo', atStart: start === 0 };
}

/** Whether the first syllables, two or more, are the word but for one typo that is not its first letter. */
function isMistypedPinyin(word: string, syllables: readonly string[]): boolean {
  let spelled = '';
  return syllables.some((syllable, at) => {
    spelled += syllable;
    return at > 0 && syllable !== '' && spelled[0] === word[0] && isOneTypo(word, spelled);
  });
}

/**
 * Whether `letters` spell the syllables from `start` on: each in full or by its initial, the last one possibly
 * incomplete. `guihuawl`, `ghwl` and `guihuaw` all match 桂花乌龙.
 */
function matchesPinyin(letters: string, syllables: readonly string[], start: number): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (let at = start; at < syllables.length && reached.size > 0; at += 1) {
    const syllable = syllables[at] ?? '';
    const next = new Set<number>();
    for (const from of reached) {
      if (syllable.startsWith(letters.slice(from))) return syllable !== '';
      for (const form of typedForms(syllable)) if (letters.startsWith(form, from)) next.add(from + form.length);
    }
    reached = next;
  }
  return false;
}

/** What people type for a syllable: all of it or its initial. */
function typedForms(syllable: string): readonly string[] {
  if (syllable === '') return [];
  const [initial = ''] = syllable;
  const double = DOUBLE_INITIAL.exec(syllable)?.[0];
  return [...new Set([syllable, initial, ...(double === undefined ? [] : [double])])];
}

/** Whether two words differ by one typo: a wrong, missing or extra letter, or two swapped neighbours. */
export function isOneTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}
