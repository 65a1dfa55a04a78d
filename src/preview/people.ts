import { PREVIEW_CALLER, PREVIEW_SELLER } from '@/cloud/embedded/preview-people';

import type { State } from './state';

export type Person = State['as'];

/** What the app keeps on a phone: its keys, without the versioned ones of the embedded cloud and a tester's plan of faults. */
const OWN = /^xiaopu\/(?!\d+\/|faults$)/;
/** Under this prefix and their name lies what is on the phones that nobody has in hand now. */
const ASIDE = 'xiaopu-aside/';
const IN_HAND = `${ASIDE}in-hand`;

const keysOf = (storage: Storage, isWanted: (key: string) => boolean) =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter(isWanted);

function move(storage: Storage, from: string, to: string): void {
  storage.setItem(to, storage.getItem(from) ?? '');
  storage.removeItem(from);
}

/** Whom the embedded cloud takes the phone's owner for; the shopper is the one whom it knows without a word. */
const IDENTITY: Readonly<Record<Person, Readonly<Record<string, string>>>> = {
  shopper: {},
  another: { [PREVIEW_CALLER]: 'preview-another' },
  seller: { [PREVIEW_CALLER]: 'preview-seller', [PREVIEW_SELLER]: 'preview-seller' },
};

/**
 * Puts the phone in hand aside and takes this person's: several people then use one shop in one browser, each with a
 * phone of their own. The storage may only be changed while no shop is open over it.
 */
export function takePhone(storage: Storage, person: Person): void {
  const inHand = storage.getItem(IN_HAND) ?? 'shopper';
  if (inHand !== person) {
    for (const key of keysOf(storage, (each) => OWN.test(each))) move(storage, key, `${ASIDE}${inHand}/${key}`);
    const own = `${ASIDE}${person}/`;
    for (const key of keysOf(storage, (each) => each.startsWith(own))) move(storage, key, key.slice(own.length));
    storage.setItem(IN_HAND, person);
  }
  for (const key of [PREVIEW_CALLER, PREVIEW_SELLER]) {
    const id = IDENTITY[person][key];
    if (id === undefined) storage.removeItem(key);
    // As Taro stores a text in a browser.
    else storage.setItem(key, JSON.stringify({ data: id }));
  }
}

/** Removes everything of the preview, of all people and of the shop; other keys of the same address stay. */
export function emptyStorage(storage: Storage): void {
  for (const key of keysOf(storage, (each) => /^xiaopu(?:-aside)?\//.test(each))) storage.removeItem(key);
}
