import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { DIST } from './engine';
import { isOptions } from './wx-mock';

/** Bytes of every temporary file: what is chosen is small enough to be kept as it is. */
const BYTES = 100 * 1024;

/** Paths of the kept files. */
const kept = new Set<string>();

const texts = new Map<string, string>();

/** The text that was written to this file. */
export const writtenText = (file: string): string => texts.get(file) ?? '';

/** The content of a temporary file is its path. */
function digestOf(filePath: string): string {
  return createHash('sha1').update(filePath).digest('hex');
}

/** WeChat's file system as far as the shop uses it: compressed files of the package, and pictures that are kept. */
export const fileSystemManager = {
  readCompressedFileSync(options: unknown): ArrayBuffer {
    const { filePath, compressionAlgorithm } = isOptions(options) ? options : {};
    if (compressionAlgorithm !== 'br') throw new Error('fail invalid compressionAlgorithm');
    return new Uint8Array(brotliDecompressSync(readFileSync(path.join(DIST, String(filePath))))).buffer;
  },
  getFileInfo(options: { readonly filePath: string; readonly success: (info: object) => void }): void {
    options.success({ size: BYTES, digest: digestOf(options.filePath) });
  },
  writeFile(options: { readonly filePath: string; readonly data: string; readonly success: () => void }): void {
    texts.set(options.filePath, options.data);
    options.success();
  },
  mkdirSync: () => undefined,
  writeFileSync: (file: string) => void kept.add(file),
  readdirSync: (folder: string) =>
    [...kept].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1)),
  statSync: () => ({ size: BYTES }),
  copyFileSync: (_from: string, to: string) => void kept.add(to),
  unlinkSync: (file: string) => void kept.delete(file),
};
