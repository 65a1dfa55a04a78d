import { createHash } from 'node:crypto';

import { boolean, is, minLength, object, pipe, string } from 'valibot';

import { COLLECTIONS } from '@/cloud/collections';
import type { Collection, Documents } from '@/cloud/records';

import type { Blob } from '../database/blobs';
import type { Write } from '../database/rows';
import { parseJson } from '../parse-json';

/** Of the form described here, not of the documents in it: a newer server reads the documents of an older one. */
const FORMAT_VERSION = 1;

/** The first line of an exported shop. */
export interface Header {
  readonly format: 'xiaopu';
  readonly version: number;
  /** How many documents of each collection follow, one a line. */
  readonly documents: Readonly<Record<string, number>>;
  /** How many files follow them; none in the export of a phone, or of a server of before: those there stay as they are. */
  readonly files?: number;
  /** SHA-256 of all lines that follow, each with its line feed; hexadecimal. */
  readonly sha256: string;
}

/** An exported shop that can't be read. Nothing of it was written. */
export class UnreadableExport extends Error {}

/** A document as a line, without the line feed. `body`: its JSON. */
export function lineOf(collection: string, body: string): string {
  return `{"collection":${JSON.stringify(collection)},"document":${body}}`;
}

/** A file of the shop, such as an uploaded picture (`database/blobs`). */
export interface ExportedFile extends Blob {
  readonly id: string;
  /** Nobody can load it: WeChat refused it. */
  readonly withheld: boolean;
}

/** A file as a line, without the line feed. */
export function lineOfFile({ id, type, withheld, bytes }: ExportedFile): string {
  return JSON.stringify({ file: id, type, withheld, base64: Buffer.from(bytes).toString('base64') });
}

/** Counts lines and sums them up, for a header or to compare with one. */
export function createTally() {
  const hash = createHash('sha256');
  const documents: Record<string, number> = {};
  let files: number | undefined;
  const addLine = (line: string) => hash.update(line).update('\n');
  return {
    add(collection: string, line: string): void {
      addLine(line);
      documents[collection] = (documents[collection] ?? 0) + 1;
    },
    /** From here on lines of files may follow. */
    beginFiles: () => void (files = 0),
    addFile(line: string): void {
      addLine(line);
      files = (files ?? 0) + 1;
    },
    /** Once, after the last line. */
    header: (): Header => {
      const counts = { documents, ...(files !== undefined && { files }) };
      return { format: 'xiaopu', version: FORMAT_VERSION, ...counts, sha256: hash.digest('hex') };
    },
  };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableExport(`line ${number} is no JSON`);
  }
}

export function parseHeader(line: string | undefined): Header {
  const header = parse(line ?? '', 1);
  if (!(header instanceof Object && 'format' in header && header.format === 'xiaopu' && 'version' in header))
    throw new UnreadableExport('this is no exported shop');
  if (header.version !== FORMAT_VERSION)
    throw new UnreadableExport(`version ${String(header.version)} of the export is not known here`);
  // Every field that is used is compared with what was counted.
  return header as Header;
}

const file = object({ file: pipe(string(), minLength(1)), type: string(), withheld: boolean(), base64: string() });

/** The file of a line; undefined if it is of a document. */
export function parseFile(line: string): ExportedFile | undefined {
  // Documents are many, and their lines begin otherwise.
  const parsed = line.startsWith('{"file":') ? parseJson(line) : undefined;
  if (!is(file, parsed)) return undefined;
  const { file: id, type, withheld, base64 } = parsed;
  return { id, type, withheld, bytes: Buffer.from(base64, 'base64') };
}

/** The document of a line. What is in it is not checked: it is read as one of its collection, of this version or before. */
export function parseLine(line: string, number: number): Write {
  const parsed = parse(line, number);
  if (!(parsed instanceof Object && 'collection' in parsed && 'document' in parsed))
    throw new UnreadableExport(`line ${number} has no document`);
  const { collection, document } = parsed;
  const known = COLLECTIONS.find((name) => name === collection);
  if (known === undefined) throw new UnreadableExport(`line ${number} is of no collection of the shop`);
  if (!isDocument(document)) throw new UnreadableExport(`line ${number} has a document without an id`);
  return { collection: known, id: document.id, document };
}

function isDocument(document: unknown): document is Documents[Collection] {
  return document instanceof Object && 'id' in document && typeof document.id === 'string' && document.id !== '';
}

/** Whether what was read is what the header says. */
export function checkHeader(header: Header, read: Header): void {
  const countsOf = ({ documents }: Header) => JSON.stringify(Object.entries(Object(documents)).sort());
  if (countsOf(header) !== countsOf(read)) throw new UnreadableExport('there are more or fewer documents than it says');
  if ((header.files ?? 0) !== (read.files ?? 0))
    throw new UnreadableExport('there are more or fewer files than it says');
  if (header.sha256 !== read.sha256) throw new UnreadableExport('the checksum differs: a document or file was changed');
}
