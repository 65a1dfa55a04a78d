import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import { sources, type Compiler } from 'webpack';

/** A text that the build writes, and where in the package its compressed file lies. */
interface PackedText {
  readonly file: `${string}.br`;
  /** Called for every compilation, so that a watching build has the latest text. */
  readonly text: () => string;
  /** The folder the text is made from, watched; none if it only changes with the packages installed. */
  readonly madeFrom?: string;
  /** ASCII only; it is to be read as such. */
  readonly isAscii?: true;
}

/**
 * Brotli with the highest quality; the same bytes for the same text. UTF-16, as mini programs have no TextDecoder, or
 * one byte a character for a text that is ASCII only, which packs a tenth smaller.
 */
export function pack(text: string, isAscii = false): Buffer {
  if (isAscii && !/^[\x00-\x7f]*$/.test(text)) throw new Error('a text to pack is not ASCII');
  return brotliCompressSync(Buffer.from(text, isAscii ? 'latin1' : 'utf16le'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
}

export function unpack(packed: Uint8Array): string {
  return brotliDecompressSync(packed).toString('utf16le');
}

/**
 * A webpack plugin that writes texts as compressed files, which the app reads by `platform/device/packed-text`. WeChat
 * uploads files with the ending `br`
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/structure.html).
 */
export function packedTexts(texts: readonly PackedText[]) {
  const name = 'packed-texts';
  return {
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          for (const { file, text, madeFrom, isAscii } of texts) {
            if (madeFrom) compilation.contextDependencies.add(path.resolve(madeFrom));
            compilation.emitAsset(file, new sources.RawSource(pack(text(), isAscii)));
          }
        });
      });
    },
  };
}
