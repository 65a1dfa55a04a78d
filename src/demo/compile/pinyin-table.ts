import { surroundings } from '@/domain/catalog/pinyin';
import { namesOf } from '@/domain/catalog/search';

import { content } from '..';
import { compileShop } from './shop';

/** A dictionary: the syllable of each character of a text as it is read there, `''` where it has none. */
export type Dictionary = (text: string) => readonly string[];

/** The table of the demo shop. Only the build asks for it (config/pinyin.ts); what it answers is in the package. */
export function shopPinyin(dictionary: Dictionary): string {
  const { goods, shop } = compileShop(content, 0);
  return pinyinTable(
    goods.flatMap((record) => [record.title, ...namesOf(record, shop.categories)]),
    dictionary,
  );
}

interface Heard {
  readonly character: string;
  readonly between: string;
  readonly sound: string;
}

/** Writes what `domain/catalog/pinyin` reads: every character of the texts once, and where neighbours change how one is read. */
export function pinyinTable(texts: readonly string[], dictionary: Dictionary): string {
  const heard = [...new Set(texts)].flatMap((text) => hear(text, dictionary));
  const usual = new Map<string, string>();
  for (const { character } of heard) if (!usual.has(character)) usual.set(character, mostHeard(heard, character));
  const others = new Map<string, string>();
  for (const { character, between, sound } of heard) {
    if (usual.get(character) !== sound && !others.has(between)) others.set(between, sound);
  }
  return others.size === 0 ? bySound(usual) : `${bySound(usual)}|${bySound(others)}`;
}

function hear(text: string, dictionary: Dictionary): readonly Heard[] {
  const characters = [...text];
  const sounds = dictionary(text);
  return characters.flatMap((character, at) => {
    const sound = sounds[at] ?? '';
    return /^[a-z]+$/.test(sound) ? [{ character, between: surroundings(characters, at), sound }] : [];
  });
}

function mostHeard(heard: readonly Heard[], character: string): string {
  const sounds = heard.filter((each) => each.character === character).map(({ sound }) => sound);
  const countOf = (sound: string) => sounds.filter((other) => other === sound).length;
  return sounds.reduce((most, sound) => (countOf(sound) > countOf(most) ? sound : most));
}

function bySound(sounds: ReadonlyMap<string, string>): string {
  const grouped = new Map<string, string>();
  for (const [characters, sound] of sounds) grouped.set(sound, (grouped.get(sound) ?? '') + characters);
  return [...grouped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => entry.join(''))
    .join('');
}
