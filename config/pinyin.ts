/**
 * The pinyin of the characters in the shop's goods, so that `guihua` or `ghwl` finds 桂花乌龙. A whole dictionary is
 * 300 KB; the goods use a few hundred characters, so the dictionary is a build dependency and only these are shipped.
 */
import path from 'node:path';

import type * as Dictionary from 'pinyin-pro';
import { require as load } from 'tsx/cjs/api';

import type * as Table from '../src/demo/compile/pinyin-table';

/** The pinyin table of the demo shop, in the format `domain/catalog/pinyin` reads. */
export function demoPinyin(): string {
  const dictionary = openDictionary();
  if (!dictionary) return '';
  // tsx is needed: Taro's loader of this file does not resolve the project's TypeScript paths.
  const table = load(path.resolve(__dirname, '../src/demo/compile/pinyin-table.ts'), __filename) as typeof Table;
  // Read in context: 长 is read differently in 校长 and 长短. ü is `v`, as on a keyboard.
  return table.shopPinyin((text) =>
    dictionary.pinyin(text, { type: 'all', toneType: 'none', v: true }).map(({ isZh, pinyin }) => (isZh ? pinyin : '')),
  );
}

/** Without pinyin-pro installed, the build prints a warning and search works without pinyin. */
function openDictionary(): typeof Dictionary | undefined {
  try {
    return load('pinyin-pro', __filename) as typeof Dictionary;
  } catch {
    console.warn('没有装 pinyin-pro，这次构建的搜索不认拼音；npm install 之后再构建 · pinyin-pro is not installed');
    return undefined;
  }
}
