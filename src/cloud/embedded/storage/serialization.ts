import {
  createDocumentMaps,
  STORED_COLLECTIONS,
  type DocumentMaps,
  type StoredCollection,
  type StoredDocuments,
} from './documents';

/** Version of the JSON envelope. */
const VERSION = 1;

/** Documents of one collection as the text of one bucket. */
export function serializeCollection(docs: readonly unknown[]): string {
  return JSON.stringify({ v: VERSION, docs });
}

/** The inverse of `serializeCollection`; undefined for any other text. */
export function parseCollection<C extends StoredCollection>(text: string): readonly StoredDocuments[C][] | undefined {
  const docs = parseEnvelope(text);
  return areDocuments<C>(docs) ? docs : undefined;
}

/** Documents of several collections as the text of the journal. */
export function serializeDocuments(documents: DocumentMaps): string {
  const docs = Object.fromEntries(STORED_COLLECTIONS.map((name) => [name, [...documents[name].values()]]));
  return JSON.stringify({ v: VERSION, docs });
}

/** The inverse of `serializeDocuments`; undefined for any other text. */
export function parseDocuments(text: string): DocumentMaps | undefined {
  const docs = parseEnvelope(text);
  if (!(docs instanceof Object)) return undefined;
  const documents = createDocumentMaps();
  for (const [name, list] of Object.entries(docs)) {
    const collection = STORED_COLLECTIONS.find((candidate) => candidate === name);
    if (!collection || !addDocuments(documents, collection, list)) return undefined;
  }
  return documents;
}

function addDocuments<C extends StoredCollection>(documents: DocumentMaps, name: C, list: unknown): boolean {
  if (!areDocuments<C>(list)) return false;
  for (const document of list) documents[name].set(document.id, document);
  return true;
}

function parseEnvelope(text: string): unknown {
  try {
    const envelope: unknown = JSON.parse(text);
    if (!(envelope instanceof Object && 'v' in envelope && 'docs' in envelope)) return undefined;
    return envelope.v === VERSION ? envelope.docs : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks the ids only: this code wrote everything else, in this version, and each key is written completely or not at
 * all.
 */
function areDocuments<C extends StoredCollection>(docs: unknown): docs is readonly StoredDocuments[C][] {
  return Array.isArray(docs) && docs.every((document: unknown) => hasId(document));
}

function hasId(document: unknown): boolean {
  return document instanceof Object && 'id' in document && typeof document.id === 'string';
}
