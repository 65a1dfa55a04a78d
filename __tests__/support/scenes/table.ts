import type { VerbName } from '@/contract/verbs';

import type { TestShop } from '../shop';
import { READING } from './catalog';
import { BUYING } from './checkout';
import { DESK } from './desk';
import type { Plays } from './play';
import { KEEPING } from './wishlist';

/** Every verb of the contract: a new one has to be listed as one that reads or writes before anything compiles. */
export const PLAYS: Plays<VerbName> = { ...READING, ...BUYING, ...KEEPING, ...DESK };

// Object.keys only knows `string`; the table is a literal of exactly these keys.
export const VERBS = Object.keys(PLAYS) as readonly VerbName[];

export type AnyScene = (shop: TestShop) => Promise<unknown>;

/** Every scene of every verb, under a name. */
export const SCENES: readonly (readonly [name: string, verb: VerbName, scene: AnyScene])[] = VERBS.flatMap((verb) =>
  Object.entries<AnyScene>(PLAYS[verb].scenes).map(([name, scene]) => [`${verb}, ${name}`, verb, scene] as const),
);
