import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { DIST } from './engine';
import { isOptions } from './wx-mock';

/** WeChat's file system as far as the shop uses it: reading compressed files of the package. */
export const fileSystemManager = {
  readCompressedFileSync(options: unknown): ArrayBuffer {
    const { filePath, compressionAlgorithm } = isOptions(options) ? options : {};
    if (compressionAlgorithm !== 'br') throw new Error('fail invalid compressionAlgorithm');
    return new Uint8Array(brotliDecompressSync(readFileSync(path.join(DIST, String(filePath))))).buffer;
  },
};
