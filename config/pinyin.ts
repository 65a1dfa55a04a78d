/**
 * How the words of the shop's own goods are read, for finding 桂花乌龙 by `guihua` or `ghwl`. A whole dictionary weighs
 * 300 KB; the goods use a few hundred characters, so the dictionary stays with the build and only these are shipped.
 */
import path from 'node:path';

import type * as Dictionary from 'pinyin-pro';
import { require as load } from 'tsx/cjs/api';

import type * as Table from '../src/demo/compile/pinyin-table';

/** The table for the demo shop, as `domain/catalog/pinyin` reads it. */
export function demoPinyin(): string {
  const dictionary = openDictionary();
  if (!dictionary) return '';
  // The shop is TypeScript with the project's own paths, which Taro's loader of this file does not follow.
  const table = load(path.resolve(__dirname, '../src/demo/compile/pinyin-table.ts'), __filename) as typeof Table;
  // Read in context: 长 of 校长 is not that of 长短. ü is `v`, as on a keyboard.
  return table.shopPinyin((text) =>
    dictionary.pinyin(text, { type: 'all', toneType: 'none', v: true }).map(({ isZh, pinyin }) => (isZh ? pinyin : '')),
  );
}

/** A shop built before `npm install` was run again finds by all but pinyin: said aloud, and no reason not to build. */
function openDictionary(): typeof Dictionary | undefined {
  try {
    return load('pinyin-pro', __filename) as typeof Dictionary;
  } catch {
    console.warn('没有装 pinyin-pro，这次构建的搜索不认拼音；npm install 之后再构建 · pinyin-pro is not installed');
    return undefined;
  }
}
