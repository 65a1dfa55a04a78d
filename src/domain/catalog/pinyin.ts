/** How a text is read aloud: one syllable without its tone for each character (ü is `v`), `''` where none is known. */
export type Reader = (text: string) => readonly string[];

const HAN = /\p{Script=Han}/u;
const ENTRY = /([a-z]+)([^a-z]+)/g;

/** A character between its neighbours, who decide how it is read where it has more than one sound. */
export function surroundings(characters: readonly string[], at: number): string {
  const han = (character: string | undefined) => (character !== undefined && HAN.test(character) ? character : ' ');
  return `${han(characters[at - 1])}${characters[at]}${han(characters[at + 1])}`;
}

/**
 * A reader by a table made at build time (config/pinyin.ts): `ba八bei杯盃`, each syllable before its characters; after a
 * `|` those that are read otherwise between certain neighbours, in threes. A character that is not Chinese reads as itself.
 */
export function readerOf(table: string): Reader {
  const [usual = '', between = ''] = table.split('|');
  const byCharacter = new Map<string, string>();
  for (const [, syllable = '', characters = ''] of usual.matchAll(ENTRY)) {
    for (const character of characters) byCharacter.set(character, syllable);
  }
  const byNeighbours = new Map<string, string>();
  for (const [, syllable = '', threes = ''] of between.matchAll(ENTRY)) {
    const characters = [...threes];
    for (let at = 0; at < characters.length; at += 3) byNeighbours.set(characters.slice(at, at + 3).join(''), syllable);
  }
  return (text) => {
    const characters = [...text];
    return characters.map((character, at) => {
      if (!HAN.test(character)) return character;
      return byNeighbours.get(surroundings(characters, at)) ?? byCharacter.get(character) ?? '';
    });
  };
}
