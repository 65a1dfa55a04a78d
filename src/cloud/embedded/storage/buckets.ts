import { readDocs, writeDocs } from './document-text';
import { BUCKETS, emptyMemory, NAMES, type Kept, type KeptName, type Memory } from './documents';
import { PREFIX, type KeyValue } from './key-value';

/** One storage key's worth of a collection. */
export interface Bucket {
  readonly name: KeptName;
  readonly index: number;
  readonly key: string;
}

function bucket(name: KeptName, index: number): Bucket {
  return { name, index, key: `${PREFIX}${name}/${index}` };
}

const ALL = NAMES.flatMap((name) => Array.from({ length: BUCKETS[name] }, (_none, index) => bucket(name, index)));

function indexOf(name: KeptName, id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at += 1) hash = (hash * 31 + id.charCodeAt(at)) % 65_521;
  return hash % BUCKETS[name];
}

/** The buckets in which these documents lie. */
export function bucketsOf(documents: Memory): readonly Bucket[] {
  return ALL.filter(({ name, index }) => [...documents[name].keys()].some((id) => indexOf(name, id) === index));
}

/** What a bucket's key has to hold once `over` is poured over `memory`. */
export function bucketText({ name, index }: Bucket, memory: Memory, over?: Memory): string {
  const merged = new Map<string, Kept[KeptName]>([...memory[name], ...(over?.[name] ?? [])]);
  return writeDocs([...merged].filter(([id]) => indexOf(name, id) === index).map(([, document]) => document));
}

/** What lies in storage, with the text of each key; or the key that can't be read. */
export type Read =
  | { readonly memory: Memory; readonly texts: ReadonlyMap<string, string> }
  | { readonly unreadable: string };

export function readBuckets(storage: KeyValue): Read {
  const memory = emptyMemory();
  const texts = new Map<string, string>();
  for (const { name, key } of ALL) {
    const text = storage.get(key);
    if (text === undefined) continue;
    if (!fill(memory, name, text)) return { unreadable: key };
    texts.set(key, text);
  }
  return { memory, texts };
}

function fill<C extends KeptName>(memory: Memory, name: C, text: string): boolean {
  const docs = readDocs<C>(text);
  docs?.forEach((document) => memory[name].set(document.id, document));
  return docs !== undefined;
}
