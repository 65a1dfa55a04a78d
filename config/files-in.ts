import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { decodeText } from '../src/platform/device/decode-text';

/** A file's text; that of a compressed file as `config/plugins/packed-texts.ts` wrote it. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith('.br')) return bytes.toString();
  const packed = brotliDecompressSync(bytes);
  return packed.every((byte) => byte < 128) ? packed.toString('latin1') : decodeText(packed);
}

/** The texts of all files below a folder by their paths in it, but those in folders with these names. */
export function filesIn(folder: string, without: readonly string[] = []): ReadonlyMap<string, string> {
  const found = (below: string): readonly (readonly [string, string])[] =>
    readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      if (entry.isDirectory()) return without.includes(entry.name) ? [] : found(name);
      return entry.isFile() ? [[name, textOf(path.join(folder, name))] as const] : [];
    });
  return new Map(found(''));
}
