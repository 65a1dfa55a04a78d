import { emptyMemory, NAMES, type Kept, type KeptName, type Memory } from './documents';

/** The form in which documents lie in storage. */
const VERSION = 1;

/** Documents of one collection as the text of one key. */
export function writeDocs(docs: readonly unknown[]): string {
  return JSON.stringify({ v: VERSION, docs });
}

/** What `writeDocs` wrote; undefined for anything else. */
export function readDocs<C extends KeptName>(text: string): readonly Kept[C][] | undefined {
  const docs = open(text);
  return areDocs<C>(docs) ? docs : undefined;
}

/** Documents of several collections as one text: the journal's. */
export function writeMemory(memory: Memory): string {
  const docs = Object.fromEntries(NAMES.map((name) => [name, [...memory[name].values()]]));
  return JSON.stringify({ v: VERSION, docs });
}

/** What `writeMemory` wrote; undefined for anything else. */
export function readMemory(text: string): Memory | undefined {
  const docs = open(text);
  if (!(docs instanceof Object)) return undefined;
  const memory = emptyMemory();
  for (const [name, list] of Object.entries(docs)) {
    const known = NAMES.find((candidate) => candidate === name);
    if (!known || !fill(memory, known, list)) return undefined;
  }
  return memory;
}

function fill<C extends KeptName>(memory: Memory, name: C, list: unknown): boolean {
  if (!areDocs<C>(list)) return false;
  for (const document of list) memory[name].set(document.id, document);
  return true;
}

function open(text: string): unknown {
  try {
    const envelope: unknown = JSON.parse(text);
    if (!(envelope instanceof Object && 'v' in envelope && 'docs' in envelope)) return undefined;
    return envelope.v === VERSION ? envelope.docs : undefined;
  } catch {
    return undefined;
  }
}

/** Judged by their ids alone: this code wrote the rest, under this version, whole or not at all. */
function areDocs<C extends KeptName>(docs: unknown): docs is readonly Kept[C][] {
  return Array.isArray(docs) && docs.every((document: unknown) => hasId(document));
}

function hasId(document: unknown): boolean {
  return document instanceof Object && 'id' in document && typeof document.id === 'string';
}
