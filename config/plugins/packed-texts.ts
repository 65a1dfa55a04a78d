import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { sources, type Compiler } from 'webpack';

/** A text that the build writes, and where in the package its compressed file lies. */
interface PackedText {
  readonly file: `${string}.br`;
  /** Called for every compilation, so that a watching build has the latest text. There is no file of `undefined`. */
  readonly text: () => string | Promise<string | undefined>;
  /** The folder the text is made from, watched; none if it only changes with the packages installed. */
  readonly madeFrom?: string;
  /** ASCII only; it is to be read as such. */
  readonly isAscii?: true;
}

/** Which of these makes the smaller file differs from text to text. Every decoder reads all of them. */
const SETTINGS = [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_FONT].flatMap((mode) =>
  [0, 1].map((postfix) => ({
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
  })),
);

/**
 * Brotli with the highest quality; the same bytes for the same text. One byte a character for a text that is ASCII only,
 * else with an alphabet of its own, a tenth smaller than UTF-16 (mini programs have no TextDecoder).
 */
export function pack(text: string, isAscii = false): Buffer {
  if (isAscii && !/^[\x00-\x7f]*$/.test(text)) throw new Error('a text to pack is not ASCII');
  const bytes = isAscii ? Buffer.from(text, 'latin1') : encodeText(text);
  const files = SETTINGS.map((params) => brotliCompressSync(bytes, { params }));
  return files.reduce((smallest, file) => (file.length < smallest.length ? file : smallest));
}

/** UTF-16 units that take one byte; 16 pages of 256 more take two. */
const COMMON = 240;
const ESCAPE = 255;
const PAGE = 256;
const asWord = (value: number) => [value % PAGE, Math.floor(value / PAGE)];

/**
 * The form that `platform/device/packed-text` decodes: the size of the alphabet; its units, the common ones first, both
 * in order, each as the step from the one before (or 255 and the unit, where the step is none of 0 to 254); then the
 * text as places in the alphabet.
 */
export function encodeText(text: string): Buffer {
  const counts = new Map<number, number>();
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const byCount = [...counts].sort(([a, times], [b, others]) => others - times || a - b).map(([unit]) => unit);
  const inOrder = (some: readonly number[]) => [...some].sort((a, b) => a - b);
  const alphabet = [...inOrder(byCount.slice(0, COMMON)), ...inOrder(byCount.slice(COMMON))];
  if (alphabet.length > COMMON + (PAGE - COMMON) * PAGE) throw new Error('a text to pack has too many characters');
  const places = new Map(alphabet.map((unit, place) => [unit, place]));
  const steps = alphabet.flatMap((unit, at) => {
    const step = unit - (alphabet[at - 1] ?? 0);
    return step >= 0 && step < ESCAPE ? [step] : [ESCAPE, ...asWord(unit)];
  });
  const written = units.flatMap((unit) => {
    const place = places.get(unit) ?? 0;
    const [low = 0, page = 0] = asWord(place - COMMON);
    return place < COMMON ? [place] : [COMMON + page, low];
  });
  return Buffer.from([...asWord(alphabet.length), ...steps, ...written]);
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
        compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
          for (const { file, text, madeFrom, isAscii } of texts) {
            if (madeFrom) compilation.contextDependencies.add(path.resolve(madeFrom));
            const written = await text();
            if (written !== undefined) compilation.emitAsset(file, new sources.RawSource(pack(written, isAscii)));
          }
        });
      });
    },
  };
}
