/** Converts a text to pinyin: one toneless syllable per character (ü is `v`), `''` if unknown. */
export type ToPinyin = (text: string) => readonly string[];

const HAN = /\p{Script=Han}/u;
const ENTRY = /([a-z]+)([^a-z]+)/g;

/** The character at `at` with both neighbours, which decide the reading of a character that has several. */
export function withNeighbours(characters: readonly string[], at: number): string {
  const han = (character: string | undefined) => (character !== undefined && HAN.test(character) ? character : ' ');
  return `${han(characters[at - 1])}${characters[at]}${han(characters[at + 1])}`;
}

/**
 * Creates a converter from the table that the build makes (config/pinyin.ts): `ba八bei杯盃`, each syllable followed by its
 * characters. After `|` come context-dependent readings: three characters each, the middle one being read. Other than
 * Chinese characters are returned unchanged.
 */
export function createToPinyin(table: string): ToPinyin {
  const [usual = '', contextual = ''] = table.split('|');
  const byCharacter = new Map<string, string>();
  for (const [, syllable = '', characters = ''] of usual.matchAll(ENTRY)) {
    for (const character of characters) byCharacter.set(character, syllable);
  }
  const byContext = new Map<string, string>();
  for (const [, syllable = '', triples = ''] of contextual.matchAll(ENTRY)) {
    const characters = [...triples];
    for (let at = 0; at < characters.length; at += 3) byContext.set(characters.slice(at, at + 3).join(''), syllable);
  }
  return (text) => {
    const characters = [...text];
    return characters.map((character, at) => {
      if (!HAN.test(character)) return character;
      return byContext.get(withNeighbours(characters, at)) ?? byCharacter.get(character) ?? '';
    });
  };
}
